import type { CatalogText } from '../CatalogText';

export const windows10: CatalogText['windows10'] = {
  name: 'Windows',
  aliases: ['Windows 11', 'Windows 10', 'Windows 10 Enterprise', 'Win10'],
  areas: {
    readiness: 'インベントリとハードウェア',
    compatibility: '互換性',
    upgrade: 'アップグレード',
    servicing: '更新管理',
    identity: '参加と登録',
  },
  questions: {
    inScope: {
      question: 'Windows の展開は対象範囲内ですか？',
      help: 'クライアント デバイスの Windows 11 への移行、または更新プログラムの適用を指します。サーバーは含めません。',
    },
    installedVersions: {
      question: '現在、どのバージョンとエディションの Windows がそれぞれ何台で動作していますか？',
      help: '例: Windows 10 22H2 Enterprise 1200 台、Windows 11 24H2 Pro 300 台。台数は Intune または Configuration Manager で確認できます。',
    },
    hardwareReady: {
      question: 'すべてのデバイスが Windows 11 のハードウェア要件を満たしていますか？',
      help: 'TPM 2.0、セキュア ブート対応の UEFI、Microsoft の一覧にあるプロセッサ、4 GB のメモリ、64 GB のストレージが要件です。',
    },
    legacyFirmware: {
      question: 'レガシ BIOS モードまたは MBR ディスクから起動するデバイスはありますか？',
      help: 'BIOS モードは msinfo32 で、ディスクのパーティションの形式は [ディスクの管理] で確認できます。',
    },
    upgradeMethod: {
      question: '大半のデバイスをどの方法で Windows 11 にしますか？',
      help: '複数ある場合は、最も多くのデバイスで使う方法を選び、それ以外はメモに記入してください。GCC High と DoD では、Intune による機能更新と Windows Autopilot は使えません。',
      options: {
        taskSequence: 'インプレース アップグレードのタスク シーケンス',
        featureUpdate: 'Intune による機能更新プログラム',
        autopilot: 'Windows Autopilot',
        wipeAndLoad: 'ワイプ アンド ロード',
      },
    },
    configurationManager: {
      question: 'Configuration Manager はどのような状態ですか？',
      help: 'Current Branch は、Microsoft がまだサポートしているリリースを指します。バージョンはコンソールのバージョン情報で確認できます。',
      options: {
        currentBranch: 'サポート対象の Current Branch',
        older: '古いリリース',
        notUsed: '使用していない',
      },
    },
    criticalApplications: {
      question: 'Windows 11 での動作をまだ確認していない重要なアプリケーションやドライバーはありますか？',
      help: '生産設備、医療機器、ラベル プリンター、スマート カード リーダー、古い基幹業務アプリケーションなどを確認してください。',
    },
    blockingAgents: {
      question:
        'インプレース アップグレードの妨げになるディスク暗号化、セキュリティ エージェント、VPN クライアントはありますか？',
      help: 'Microsoft 以外のディスク暗号化がある場合は「はい」と回答してください。移行先の Windows に対応するバージョンはベンダーに確認します。',
    },
    updateServicing: {
      question: '現在、Windows の更新プログラムをどのように配信していますか？',
      help: '複数の方法がある場合は、台数が最も多いものを選んでください。',
      options: {
        windowsUpdate: 'Windows Update (Intune または Autopatch)',
        configurationManager: 'Configuration Manager',
        wsus: 'WSUS',
        thirdParty: 'サードパーティ製ツール',
        none: '管理していない',
      },
    },
    windows10Stays: {
      question: '今回の支援期間中、Windows 10 のまま残るデバイスはありますか？',
      help: '機械、アプリケーション、納期などの理由が考えられます。クラウド PC と、それに接続するだけのデバイスも含めます。',
    },
  },
  items: {
    'WINDOWS10-01': {
      title: 'Windows のバージョンを調べ、サポート対象外のデバイスを洗い出す',
      guidance:
        '各デバイスのバージョン、エディション、言語、最終接続日時を Intune または Configuration Manager から取得します。Windows 7 と 8.1 に加え、2025 年 10 月からは Windows 10 もサポート対象外で、Windows 10 22H2 に提供されるのは、長くても 2028 年 10 月までの有償の拡張セキュリティ更新プログラムだけです。Windows 11 の各バージョンにも期限があり、Pro は 24 か月、Enterprise は 36 か月で終了します。期限を迎えるデバイスごとに、対応日と方法を決めます。',
    },
    'WINDOWS10-02': {
      title: 'Windows 11 に向けてハードウェアを確認し、代替機を発注する',
      guidance:
        'TPM 2.0、セキュア ブート対応の UEFI、プロセッサ、メモリ、ストレージを、Intune の Windows 11 対応状況レポートまたは Configuration Manager で確認します。TPM はファームウェアで無効になっているだけのことが多いため、最初にそこを調べます。継続使用、修理、交換に分けたデバイスの一覧に、予算と納期が付いている状態が理想です。すぐに対応できないものは、拡張セキュリティ更新プログラムで補います。',
    },
    'WINDOWS10-03': {
      title: '重要なアプリケーションとドライバーをテストする',
      guidance:
        '重要なアプリケーションとドライバーを、担当者、バージョン、移行先の Windows に対するベンダーの見解とともに一覧にします。本番と同様のデバイスに最新のドライバーとファームウェアを適用し、標準ユーザーでサインインしてテストします。動作する、更新する、置き換える、隔離するのどれにするかが、1 つずつ決まっていることが目標です。動作しないものは、すべてのお客様が利用でき修復を支援する App Assure に aka.ms/AppAssureRequest から相談しますが、棚卸しとテストはお客様の作業です。',
    },
    'WINDOWS10-04': {
      title: 'Configuration Manager をサポート対象の Current Branch リリースにする',
      guidance:
        '現在の Windows 11 をサポートするのは、サポート期間中の Current Branch リリースだけです。サイトのバージョン、サイト サーバー、SQL Server、クライアントを確認し、コンソールから更新プログラムをインストールします。Windows ADK と Windows PE アドオンは、移行先の Windows のバージョンに合わせてインストールします。FastTrack は Configuration Manager 自体のアップグレードを行わないため、自社のチームまたはパートナーによる作業として計画します。',
    },
    'WINDOWS10-05': {
      title: '事前チェックを組み込んだインプレース アップグレードのタスク シーケンスを作成する',
      guidance:
        'タスク シーケンスで、ディスクの空き容量、電源、再起動の保留、イメージとデバイスの言語の一致を確認します。数日前に /Compat ScanOnly を付けてセットアップを実行し、見つかった問題を解決しておきます。ロールバックはデバイスの機種ごとにテストします。Microsoft Deployment Toolkit は 2026 年 1 月に廃止されたため、これを使って作成したタスク シーケンスは作り直す必要があります。',
    },
    'WINDOWS10-06': {
      title: 'Windows Autopilot を準備する',
      guidance:
        '新しいデバイスのハードウェア ハッシュはベンダーに登録を依頼し、既存のデバイスの分は自社でアップロードします。展開プロファイルと、初回サインイン時に必要なアプリだけを待つ登録ステータス ページを割り当てます。プロキシのサインインがないネットワークで、全機種をテストします。ハードウェア ハッシュが不要な Windows Autopilot デバイスの準備も選択肢になります。',
    },
    'WINDOWS10-07': {
      title: 'アップグレードの前に暗号化、セキュリティ エージェント、VPN クライアントを準備する',
      guidance:
        'Windows セットアップは BitLocker を自動的に中断します。各デバイスの回復キーが Entra ID または Active Directory に保存されていることを、事前に確認します。サードパーティ製の暗号化ではベンダーの手順が必要で、多くの場合セットアップ オプション /ReflectDrivers を使います。セキュリティ エージェントと VPN クライアントは移行先に対応するバージョンに更新し、すべてをインストールした状態でアップグレードをテストします。',
    },
    'WINDOWS10-08': {
      title: 'ディスクを GPT に、ファームウェアをセキュア ブート対応の UEFI に変換する',
      guidance:
        '各ディスクを mbr2gpt /validate で確認し、BitLocker を中断してデータをバックアップします。mbr2gpt /convert で変換したら、そのままではデバイスが起動しないため、すぐにファームウェアを UEFI とセキュア ブートに切り替えます。UEFI のないデバイスは交換が必要です。',
    },
    'WINDOWS10-09': {
      title: '更新リング、期限、セーフガードを設定する',
      guidance:
        'IT 部門、全事業部門からの抽出、その他全員という 3 つ以上のリングを使用します。品質更新プログラムと機能更新プログラムの延期、期限、猶予期間を設定し、テスト済みの Windows 11 バージョンに固定します。セーフガード ホールドは、既知の問題があるデバイスへの更新を止めるため、有効のままにします。WSUS はまだ使えますが開発は終了しているので、Intune または Autopatch による Windows Update への移行を計画してください。',
    },
    'WINDOWS10-10': {
      title: '更新プログラムが使う帯域幅を抑える',
      guidance:
        '機能更新プログラムは、デバイス 1 台あたり数 GB になることがあります。配信の最適化のモードとグループ ID を設定して、同じ拠点のデバイス間だけでコンテンツを共有し、デバイス間の TCP ポート 7680 を開放します。回線の遅い大規模拠点には、Connected Cache ノード、または Configuration Manager のピア キャッシュと配布ポイントを追加します。ピアから取得した割合をパイロットで測定してください。',
    },
    'WINDOWS10-11': {
      title: 'デバイスの Entra 参加と自動登録を準備する',
      guidance:
        '新しいデバイスは Entra 参加とし、すでにドメインに参加しているデバイスは、デバイスの同期とサービス接続ポイントを整えたうえでハイブリッド参加とします。自動登録のために MDM ユーザー スコープを設定し、ユーザーが Intune と Entra ID P1 のライセンスを持っていることを確認します。結果はデバイス上の dsregcmd /status で確認できます。展開の前に、使われていない古いデバイス オブジェクトを削除します。',
    },
    'WINDOWS10-12': {
      title: 'デバイスをワイプする前にユーザー データを保存する',
      guidance:
        'ワイプの数週間前に OneDrive の既知のフォルダーの移動をポリシーで有効にし、デスクトップ、ドキュメント、ピクチャをクラウドに保存しておきます。対象デバイスすべてについて、OneDrive の同期レポートにエラーがないことが目標です。PST ファイル、ローカル データベース、ブラウザーのデータ、証明書など、これらのフォルダー以外のデータも探します。デバイスのワイプは、ユーザー本人の確認を得てから行います。',
    },
    'WINDOWS10-13': {
      title: '各デバイスに 2023 年のセキュア ブート証明書があることを確認する',
      guidance:
        '2011 年のセキュア ブート証明書は、2026 年 6 月 (キーとサードパーティ製ブート ローダー) と 2026 年 10 月 (Windows ブート マネージャー) に期限切れとなりました。2023 年の証明書がないデバイスも起動はしますが、起動プロセスのセキュリティ修正を受け取れなくなります。最新の Windows 更新プログラムを適用し、それでも証明書がない場合は製造元のファームウェア更新プログラムを適用します。仮想マシン、予備のデバイス、セキュア ブートが無効なデバイスも忘れずに確認します。',
    },
    'WINDOWS10-14': {
      title: 'Intune で機能更新を実施する: ライセンス、準備状況、段階的な提供',
      guidance:
        '機能更新プログラム ポリシーには、必須の診断データを送信する登録済みデバイスと、Microsoft 365 F3、E3、E5、Business Premium など、この機能を含むライセンスが必要です。先に準備状況と互換性のレポートを読み、示された問題を解消したうえで、Windows 11 のバージョンを指定し、パイロット リングから段階的に提供します。両者が矛盾しないように、更新リングの機能更新の延期は、これらのデバイスでは 0 に設定します。',
    },
    'WINDOWS10-15': {
      title: 'Windows 10 のまま残すデバイスを拡張セキュリティ更新プログラムで保護する',
      guidance:
        '残す必要のあるデバイスを数えて Windows 10 22H2 にし、1 台ごとに拡張セキュリティ更新プログラムを購入して、有効化と配信を確認します。購入は 1 年単位で最長 2028 年 10 月まで、途中から始める場合は前の年の分も必要で、Windows 365 クラウド PC に接続するデバイスはそのライセンスに含まれます。すべてのデバイスに終了日を決め、重要なネットワークから切り離しておきます。',
    },
  },
};
