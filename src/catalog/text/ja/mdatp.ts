import type { CatalogText } from '../CatalogText';

export const mdatp: CatalogText['mdatp'] = {
  name: 'Defender for Endpoint',
  aliases: [
    'Microsoft Defender ATP',
    'MDATP',
    'Microsoft Defender Advanced Threat Protection',
    'Microsoft Defender for Endpoint',
    'MDE',
    'Windows Defender ATP',
  ],
  areas: {
    prerequisites: '前提条件',
    network: 'ネットワーク',
    onboarding: 'オンボーディング',
    protection: '保護の設定',
    operations: '運用',
  },
  questions: {
    inScope: {
      question: 'Defender for Endpoint は対象範囲内ですか？',
      help: 'デバイスの一部だけでもオンボードする場合は「はい」と回答してください。',
    },
    operatingSystems: {
      question: 'どのオペレーティング システムのどのバージョンをオンボードしますか？',
      help: '台数とともに列挙してください。例: Windows 11: 4000、macOS: 300、Windows Server 2019: 120。管理ツールのインベントリで確認できます。',
    },
    servers: {
      question: 'サーバーをオンボードしますか？',
      help: 'サーバーには専用のライセンスが必要です。オンプレミスと各クラウドにある、物理サーバーと仮想サーバーの両方を含めます。',
    },
    otherAntivirus: {
      question: 'デバイスに他のウイルス対策製品または EDR 製品がインストールされていますか？',
      help: '一部のデバイスまたはサーバーだけに入っている場合や、これから削除する場合も「はい」と回答してください。',
    },
    onboardingTool: {
      question: '大半のデバイスをどのツールでオンボードしますか？',
      help: '台数が最も多いものを選び、それ以外はメモに記入してください。サーバーでは、クライアントとは別のツールが必要になることがよくあります。',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: 'グループ ポリシー',
        script: 'スクリプトまたは他のツール',
      },
    },
    proxy: {
      question: 'デバイスはプロキシまたは TLS 検査を経由してインターネットに接続しますか？',
      help: '該当するネットワーク セグメントが 1 つでもあれば「はい」と回答してください。サーバーには、クライアントより厳しい規則が適用されていることがよくあります。',
    },
    operationsTeam: {
      question: 'セキュリティ運用チームがアラートに対応しますか？',
      help: '自社のチームでもマネージド サービスでも「はい」と回答してください。',
    },
    siem: {
      question: 'アラートを SIEM に送信しますか？',
      help: 'Microsoft Sentinel、Splunk、QRadar などが該当します。',
    },
    plan: {
      question: 'Defender for Endpoint のどのプランのライセンスがありますか？',
      help: 'プラン 1 は Microsoft 365 E3、プラン 2 は E5 に含まれます。大半のデバイスのプランを選んでください。FastTrack は Defender for Business に対応していません。',
      options: {
        plan1: 'プラン 1',
        plan2: 'プラン 2',
        business: 'Defender for Business',
      },
    },
  },
  items: {
    'MDATP-01': {
      title: 'デバイスをサポート対象のオペレーティング システムにする',
      guidance:
        'デバイスのバージョンを要件のページにあるサポート対象システムと比べ、そこにないものは更新するか交換します。Windows 10 は 2025 年 10 月にサポートが終了しているため、Windows 11 を計画します。サポートが終了したシステムでもオンボードできることはありますが、修正プログラムは提供されず、Defender for Endpoint がその代わりになることはありません。',
    },
    'MDATP-02': {
      title: 'サービスの URL を許可し、システム アカウントのプロキシを設定する',
      guidance:
        'センサーは LocalSystem として動作し、WinHTTP を使うため、ユーザーのプロキシ設定は適用されません。WPAD を使うか、センサーと Microsoft Defender Antivirus のそれぞれに、ポリシーで静的プロキシを設定します。最新の一覧にある URL を、プロキシ認証と TLS 検査なしで許可します。Defender for Endpoint クライアント アナライザーを使い、ネットワーク セグメントごとに 1 台でテストします。',
    },
    'MDATP-03': {
      title: '他のウイルス対策製品と共存させるか、削除するかを決める',
      guidance:
        'デバイス グループごとに判断し、他の製品を残す場合は、双方に除外を追加して、Microsoft Defender Antivirus をパッシブ モードで実行します。Windows クライアントはオンボード後に自動で切り替わりますが、サーバーではオンボード前にレジストリ値 ForceDefenderPassiveMode の設定が必要です。攻撃面の減少ルールはアクティブ モードでしか機能しないため、他の製品をやめる場合は完全に削除します。AMRunningMode を Get-MpComputerStatus で確認します。',
    },
    'MDATP-04': {
      title: 'オンボード パッケージとパイロットのデバイス グループを準備する',
      guidance:
        '使用するツール用のパッケージを、Defender ポータルの [設定] > [エンドポイント] > [オンボーディング] で取得します。Intune の場合は、2 つのサービスを接続し、エンドポイントの検出と応答のポリシーを割り当てます。ローカル スクリプトは、最大 10 台でのテスト用です。パイロット デバイスをすべての OS と役割から選び、そのすべてがインベントリにオンボード済みと表示され、検出テストでアラートが発生することを確認します。',
    },
    'MDATP-05': {
      title: '攻撃面の減少ルールを監査モードから始める',
      guidance:
        'パイロット デバイスでルールを監査に設定し、Defender ポータルの攻撃面の減少ルールのレポートを約 30 日間確認します。業務ソフトウェアをブロックしてしまうルールには、そのルールだけの除外を追加し、除外の責任者を記録します。その後、ルールごと、グループごとにブロックに切り替えます。ルールは Windows で動作し、Microsoft Defender Antivirus がアクティブ モードである必要があります。',
    },
    'MDATP-06': {
      title: '改ざん防止、クラウド提供の保護、更新リングを有効にする',
      guidance:
        'ローカルの変更で Microsoft Defender Antivirus が無効にされないように、テナント全体で改ざん防止を有効にします。クラウド提供の保護とサンプルの送信は、ポリシーで有効にします。少数のデバイスを早期の更新チャネルに、大半を Current Channel (Broad) に割り当てます。改ざん防止は、保護対象の設定に対するグループ ポリシーからの変更を無視するため、各設定は 1 つのツールで管理します。',
    },
    'MDATP-07': {
      title: 'ロール、デバイス グループ、アラートの通知先、SIEM 接続を設定する',
      guidance:
        'ポータルへのアクセスは、統合ロールベースのアクセス制御で Microsoft Entra グループに付与し、閲覧、対応、管理を分けます。新しいテナントではこのモデルだけが使われ、その他のテナントでは 2026 年 9 月から 2026 年 12 月の間に、ポータルでの通知から約 30 日後に有効にされるため、引き継がれるロールを確認します。所有者と重要度ごとにデバイス グループを作成します。アラートは当番の担当者に届くようにし、SIEM は Microsoft Defender XDR コネクタまたはストリーミング API で接続して、経路全体を模擬アラートでテストします。',
    },
    'MDATP-08': {
      title: '検出された脆弱性の責任者と対応スケジュールを決める',
      guidance:
        '脆弱性はオンボード後すぐに検出され始めるため、セキュリティの推奨事項を毎週確認し、Intune またはチケット システムに修復要求を送る責任者を、今のうちに 1 人決めます。緊急の脆弱性は 14 日以内というように、重大度別の期限を取り決めます。理由と終了日を付けた例外を誰が承認するかも取り決めます。文書化した手順を、パイロット デバイスで見つかった脆弱性で試してある状態が理想です。',
    },
    'MDATP-09': {
      title: 'サーバーを準備する: ライセンス、サポート対象バージョン、統合エージェント',
      guidance:
        'サーバーには Defender for Servers などの専用ライセンスが必要で、オンボードに使うツールもクライアントとは異なることが多くあります。Windows Server 2012 R2 はまだオンボードできますが、2026 年 10 月以降は修正プログラムが提供されないため、置き換えます。Log Analytics エージェント (MMA) を使っている Windows Server 2012 R2 または 2016 は、統合エージェントに移行する必要があります。FastTrack がサーバーのオンボードを支援するのは、Configuration Manager か Defender for Endpoint のセキュリティ設定管理で管理されている場合だけです。',
    },
  },
};
