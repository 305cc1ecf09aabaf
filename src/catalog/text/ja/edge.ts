import type { CatalogText } from '../CatalogText';

export const edge: CatalogText['edge'] = {
  name: 'Microsoft Edge',
  aliases: ['Edge', 'Microsoft Edge (Chromium)'],
  areas: {
    deployment: '展開と更新',
    compatibility: 'Internet Explorer モード',
    security: 'セキュリティとポリシー',
    profiles: 'プロファイルと同期',
  },
  questions: {
    inScope: {
      question: 'Microsoft Edge は対象範囲内ですか？',
      help: 'Edge を展開する、管理する、または標準ブラウザーにする場合は「はい」と回答してください。',
    },
    standardBrowser: {
      question: '現在の標準ブラウザーはどれですか？',
      help: '業務で最も多く使われているものを選び、ほかに許可しているものはメモに記入してください。',
      options: {
        edge: 'Microsoft Edge',
        chrome: 'Google Chrome',
        firefox: 'Mozilla Firefox',
        other: 'その他のブラウザー',
        none: '標準なし',
      },
    },
    ieMode: {
      question: 'Internet Explorer モードを必要とする業務サイトはありますか？',
      help: 'ActiveX コントロール、古いドキュメント モード、Internet Explorer を求めるページなどが目安です。',
    },
    deploymentTool: {
      question: 'Edge の展開と更新にはどのツールを使用しますか？',
      help: 'Windows に付属する Edge をそのまま使い、Edge が自身で更新する場合は「なし」を選びます。',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: 'グループ ポリシー',
        other: 'その他のツール',
        none: 'なし',
      },
    },
    policyTool: {
      question: 'Edge のポリシーはどのツールで設定しますか？',
      help: '最も多くのデバイスに使うものを選んでください。Edge をまだ管理しておらず、何も決まっていない場合は「なし」を選びます。',
      options: {
        intune: 'Microsoft Intune',
        groupPolicy: 'グループ ポリシー',
        managementService: 'Edge 管理サービス',
        other: 'その他のツール',
        none: 'なし',
      },
    },
    limitsSync: {
      question: 'プロファイルの同期や他のクラウド機能を制限する必要がありますか？',
      help: 'データ保護とセキュリティの責任者に確認してください。パスワード、履歴、AI 機能、個人アカウントなどが対象になります。',
    },
    extensionPolicy: {
      question: 'ブラウザー拡張機能を許可またはブロックするポリシーはありますか？',
      help: '他のブラウザー向けのポリシーがある場合や、まだ計画中の場合も「はい」と回答してください。',
    },
    aiDecided: {
      question: 'Edge のどの AI 機能を使ってよいかは決まっていますか？',
      help: 'Edge の Copilot、ページの要約、ブラウザーで操作を行うエージェント、他の Web サイトの AI サービスなどです。',
    },
    unmanagedDevices: {
      question: '管理していないデバイスの Edge で業務を行いますか？',
      help: '会社の Web サイトや Microsoft 365 を開く、個人のコンピューターや委託先のデバイスが該当します。',
    },
  },
  items: {
    'EDGE-01': {
      title: '更新チャネルと更新ポリシーを選ぶ',
      guidance:
        'ほとんどのデバイスには Stable チャネルを使用し、すべての業務部門から選んだ小さなグループに Beta チャネルを割り当てます。Extended Stable チャネルは機能の更新頻度が低く、使用する Web アプリケーションのテストに時間がかかるデバイスに向いています。自動更新を基本とし、Configuration Manager や WSUS は規則で求められる場合にだけ使用します。TargetChannel などの Edge 更新ポリシーを確認し、更新を止めるものや古いバージョンに固定するものを削除してください。',
    },
    'EDGE-02': {
      title: 'Internet Explorer モードが必要なサイトを洗い出し、サイト リストを作成する',
      guidance:
        'Internet Explorer モードが必要なサイトをサイト所有者とヘルプ デスクに確認し、候補は先に Edge でテストします。Enterprise Site Discovery は Internet Explorer 自体からしか情報を集めないため、もう役に立ちません。Edge で動作しないサイトだけを、互換モードと所有者を付けてエンタープライズ モード サイト リストに載せ、シングル サインオンのサーバーを中立サイトとして追加し、edge://compat/enterprise で結果を確認します。Internet Explorer モードのサポートは少なくとも 2029 年までなので、置き換えを計画します。',
    },
    'EDGE-03': {
      title: 'Internet Explorer モードのサイト リストの置き場所を決める',
      guidance:
        'Microsoft 365 管理センターのクラウド サイト リスト管理か、VPN なしでもすべてのデバイスから到達できる HTTPS サーバー上の XML を使用します。クラウドのリストは、ユーザーが職場アカウントで Edge にサインインしている必要があります。クラウド側のポリシーが優先されるため、InternetExplorerIntegrationCloudSiteList と InternetExplorerIntegrationSiteList は片方だけを設定します。変更を公開できる担当者も決めてください。',
    },
    'EDGE-04': {
      title: 'Edge を展開し、既定のブラウザーに設定する',
      guidance:
        'Windows 11 には Edge が含まれているため、すべてのデバイスのバージョンを確認し、Edge がないデバイスと更新機能が壊れているデバイスにだけパッケージを展開します。サーバー、仮想デスクトップ、macOS、モバイル デバイスは別に計画が必要です。既定のブラウザーは、既定の関連付けファイルを使ってグループ ポリシーまたは Intune で設定します。お気に入りとパスワードは初回起動時にインポートし、以前のブラウザーをいつ削除するかを決めてください。',
    },
    'EDGE-05': {
      title: 'SmartScreen を含むポリシー ベースラインを適用する',
      guidance:
        'Intune または Security Compliance Toolkit にある Microsoft Edge のセキュリティ ベースラインを出発点にします。SmartScreenEnabled をオンのままにし、PreventSmartScreenPromptOverride で警告を無視できないようにします。各ポリシーは 1 つのツールだけで設定し、ベースラインと異なる点は理由と責任者とともに記録します。パイロット デバイスの edge://policy にエラーや競合がなければ合格です。',
    },
    'EDGE-06': {
      title: 'ブラウザー拡張機能を一覧にし、拡張機能のポリシーを設定する',
      guidance:
        '使用中の拡張機能を、現在のブラウザーまたはエンドポイントのインベントリから収集し、発行元、アクセス許可、業務側の責任者を記録します。ExtensionInstallBlocklist で * をブロックし、承認済みの拡張機能を許可リストに載せ、全員に必要な少数のものだけを強制インストールする構成が理想です。Chrome の拡張機能の多くは Edge アドオン ストアにもあります。新しい拡張機能の申請方法もユーザーに知らせてください。',
    },
    'EDGE-07': {
      title: 'プロファイルへのサインイン、同期、クラウド機能を制限する',
      guidance:
        '同期してよいデータを決め、それ以外は SyncTypesListDisabled で除外するか、SyncDisabled で同期自体をオフにします。BrowserSignin と RestrictSigninToPattern で、職場アカウントだけを許可します。パーソナル化、ショッピング、AI の機能はデータ保護の責任者と見直してください。データの種類ごとに決定が文書になっていて、パイロット デバイスの edge://policy がそのとおりになっていれば合格です。',
    },
    'EDGE-08': {
      title: 'プロキシ、証明書、クライアント証明書を使うサイトをテストする',
      guidance:
        '各拠点のプロキシまたは PAC ファイルで Edge をテストし、Edge の更新用エンドポイントを許可します。Edge は独自の証明書検証機能を使うため、社内の証明書や通信検査用の証明書は、Windows では有効でも失敗することがあります。失敗する証明書は置き換えます。クライアント証明書や統合サインインを使うサイトをすべて開き、ユーザーに確認画面が表示される場合は AutoSelectCertificateForUrls と AuthServerAllowlist を設定してください。',
    },
    'EDGE-09': {
      title: 'Internet Explorer のショートカットとハードコードされた依存関係をなくす',
      guidance:
        'Internet Explorer 11 デスクトップ アプリは廃止され、Windows 11 には含まれていません。ショートカット、スクリプト、ポータル、Office ファイルから、iexplore.exe と、InternetExplorer.Application を自動操作するコードを探します。ショートカットのリンク先を Edge に変更し、該当するサイトをサイト リストに登録します。ActiveX は Internet Explorer モードでしか動作しないため、置き換えの期日を各責任者と取り決めてください。',
    },
    'EDGE-10': {
      title: 'Edge の Copilot とその他の AI 機能の扱いを決める',
      guidance:
        'インストール済みバージョンの AI 機能をデータ保護の責任者とともに一覧にし、機能ごとに誰が使ってよいかを決めます。Copilot、ページ コンテンツへのアクセス、ブラウザーのエージェントに関するポリシーを設定し、業務データを送ってはならない個人向け AI サービスは、Microsoft Purview や Defender for Cloud Apps があればそれを使ってブロックします。これらの機能は変化が速いため、リリースのたびに新しいポリシーを確認します。',
    },
    'EDGE-11': {
      title: '管理していないデバイスの Edge で業務データを保護する',
      guidance:
        '個人の Windows デバイスでは、条件付きアクセスと Intune のアプリ保護ポリシーで Edge の職場プロファイルを必須にし、ダウンロード、コピー、印刷を制限します。iOS と Android の Edge にもアプリ保護ポリシーを使います。管理していないデバイスで引き続きブロックするものを決めます。個人のコンピューターでファイルを開けても、職場プロファイルの外には保存できないことを、パイロット ユーザーで確認できれば合格です。',
    },
  },
};
