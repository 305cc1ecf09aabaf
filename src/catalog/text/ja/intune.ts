import type { CatalogText } from '../CatalogText';

export const intune: CatalogText['intune'] = {
  name: 'Microsoft Intune',
  aliases: ['Intune', 'Microsoft Endpoint Manager', 'MEM'],
  areas: {
    tenant: 'テナントとネットワーク',
    transition: '他の管理方法からの移行',
    enrollment: '登録',
    apps: 'アプリ',
    protection: 'アクセスと保護',
  },
  questions: {
    inScope: {
      question: 'Microsoft Intune は対象範囲内ですか？',
      help: 'デバイスを登録せず、アプリの保護だけを予定している場合も「はい」と回答してください。',
    },
    windowsManagement: {
      question: '現在、Windows デバイスをどのように管理していますか？',
      help: 'デバイスの大半を Configuration Manager で管理している場合は、グループ ポリシーを併用していても Configuration Manager を選んでください。',
      options: {
        configurationManager: 'Configuration Manager',
        groupPolicy: 'グループ ポリシーのみ',
        other: 'その他のツールまたは管理なし',
        noWindows: '対象の Windows デバイスなし',
      },
    },
    coManagement: {
      question: '同じ Windows デバイスを Configuration Manager と Intune の両方で管理 (共同管理) しますか？',
      help: 'すべてのデバイスを一度に Intune に移す場合や、Configuration Manager がない場合は「いいえ」と回答してください。',
    },
    appleDevices: {
      question: 'iPhone、iPad、Mac を登録しますか？',
      help: 'アプリ保護ポリシーだけを適用するデバイスは含めません。',
    },
    androidDevices: {
      question: 'Android デバイスを登録しますか？',
      help: '仕事用プロファイルを使う個人所有のデバイスと、会社のすべてのデバイスを含めます。アプリの保護だけの場合は含めません。',
    },
    otherMdm: {
      question: '現在、デバイスは別のモバイル デバイス管理 (MDM) 製品に登録されていますか？',
      help: 'Microsoft 365 の「基本的なモビリティとセキュリティ」は該当します。Configuration Manager は該当しません。',
    },
    appDelivery: {
      question: 'Intune からデバイスにアプリを配布しますか？',
      help: 'デスクトップ ソフトウェア、Microsoft Store アプリ、基幹業務アプリ、Apple の一括購入、マネージド Google Play などを確認してください。',
    },
    certificateProfiles: {
      question: 'デバイスに証明書、Wi-Fi プロファイル、VPN プロファイルは必要ですか？',
      help: 'Wi-Fi や VPN のサインインにクライアント証明書を使っているかを、ネットワーク担当チームに確認してください。',
    },
    appProtection: {
      question: '登録していないデバイスでも、アプリ内の業務データを保護しますか？',
      help: '個人所有のスマートフォンでは一般的な方法で、業務用アプリだけを管理します。',
    },
    deviceCompliance: {
      question: '条件付きアクセスで準拠デバイスを必須にしますか？',
      help: 'Intune での準拠状態によってアクセスを制御するアプリが 1 つでもある場合は「はい」と回答してください。',
    },
    macs: {
      question: 'Mac を管理しますか？',
      help: 'Intune に登録する会社の Mac が該当します。',
    },
    autopatch: {
      question: '更新プログラムの管理に Windows Autopatch を使用しますか？',
      help: 'Microsoft 365 F3、E3、E5、Business Premium など、この機能を含むライセンスが必要です。GCC High と DoD では利用できません。',
    },
    localPasswords: {
      question: 'ローカル管理者のパスワードはデバイスごとに異なり、定期的に変更されていますか？',
      help: 'Windows LAPS などによる管理です。多くのデバイスで同じパスワードを使っている場合は「いいえ」と回答してください。',
    },
    advancedCapabilities: {
      question: 'Intune の高度な機能を使用しますか？',
      help: 'Endpoint Privilege Management、Remote Help、Enterprise App Management、Cloud PKI です。一部は Microsoft 365 E3 と E5 に含まれるため、プランの一覧を確認してください。',
    },
  },
  items: {
    'INTUNE-01': {
      title: 'ライセンス、MDM 機関、登録制限、スコープ タグを設定する',
      guidance:
        '[テナント管理] > [テナントの状態] で、MDM 機関が Microsoft Intune であり、ライセンスの残数が足りていることを確認します。ライセンスのないユーザーはデバイスを登録できないため、ライセンスはグループ単位で割り当てます。登録は、サポートするプラットフォームと所有形態に限定し、個人所有のデバイスを登録なしのアプリ保護だけで使う計画であれば、その登録をブロックします。複数のチームで管理する場合は、組み込みロールとスコープ タグを使用してください。',
    },
    'INTUNE-02': {
      title: '他の MDM からデバイスを段階的に移行する',
      guidance:
        '現在の MDM のデバイス、ポリシー、アプリ、証明書を一覧にし、今後も必要なものだけを Intune で作り直します。デバイスは同時に 1 つの MDM にしか登録できないため、1 台ずつ元の MDM から削除した後に Intune に登録しますが、その間はメール、Wi-Fi、VPN の設定が使えなくなることがあります。フル マネージドの Android など、出荷時の状態へのリセットが必要な会社のデバイスを早めに調べます。ヘルプ デスクが対応できる規模に分け、IT 部門から始めてください。',
    },
    'INTUNE-03': {
      title: 'Apple プッシュ証明書と Apple Business のトークンを設定する',
      guidance:
        'Apple MDM プッシュ証明書がないと、Apple デバイスを管理できません。会社の共用 Apple アカウントで作成し、新しい証明書に替えるとデバイスの再登録が必要になるため、毎年同じアカウントで更新します。Apple Business (旧称 Apple Business Manager) とは、自動デバイス登録用と一括購入アプリ用のトークンで接続しますが、どちらも 1 年で期限が切れます。担当者を決め、各期限の 30 日前に通知が届くようにしておくのが理想です。',
    },
    'INTUNE-04': {
      title: 'マネージド Google Play に接続し、Android Enterprise の登録方法を選ぶ',
      guidance:
        'メールボックスを持つ Microsoft Entra アカウントでテナントをマネージド Google Play に接続し、2 人目の所有者を追加します。後で接続を解除すると、すべての Android Enterprise デバイスの登録が解除されます。個人所有のデバイスには仕事用プロファイル、会社のデバイスにはフル マネージド、専用、会社所有の仕事用プロファイルのいずれかを使います。Google Mobile Services を搭載したデバイスでは、Android デバイス管理者に対する Intune のサポートが 2024 年末に終了したため、まだ使っているデバイスを移行します。',
    },
    'INTUNE-05': {
      title: '自動登録、Windows Autopilot、参加の種類を準備する',
      guidance:
        '自動登録の MDM ユーザー スコープを対象範囲内のユーザーに設定します (Microsoft Entra ID P1 が必要)。新規およびリセットしたデバイスには Microsoft Entra 参加を使い、ハイブリッド参加は既存のデバイスでまだ必要な場合に限ります。Windows Autopilot へのデバイスの登録をベンダーに依頼するか、その登録が不要な Windows Autopilot デバイスの準備を使います。Windows 10 のサポートは 2025 年 10 月に終了しているため、Windows 11 の Pro、Enterprise、Education を使用してください。',
    },
    'INTUNE-06': {
      title: 'Configuration Manager との共同管理を準備する',
      guidance:
        'Configuration Manager をサポート対象の Current Branch バージョンにし、Microsoft Entra に登録しただけのデバイスでは機能しないため、デバイスを Microsoft Entra 参加またはハイブリッド参加にします。クライアントが長期間社外にある場合は、クラウド管理ゲートウェイを追加します。先にパイロット コレクションを登録し、その後、コンプライアンス ポリシーから順に、ワークロードのスライダーを 1 つずつ [パイロット Intune] に移します。ワークロードごとにどちらで管理するかが一覧になり、元に戻す手順をテスト済みの状態が理想です。',
    },
    'INTUNE-07': {
      title: 'グループ ポリシーを分析し、設定を Intune プロファイルに移す',
      guidance:
        '対象範囲内のデバイスに適用されるグループ ポリシー オブジェクトをエクスポートし、グループ ポリシー分析にインポートします。まだ必要とされる設定だけを設定カタログのポリシーに移しますが、多くの場合、すべてを変換するより、セキュリティ ベースラインから始めるほうが早く済みます。同じ設定を両方から適用すると競合するため、プロファイルに切り替える際に、以前のポリシーまたは Configuration Manager の構成基準を削除します。Intune で置き換えられない設定には、それぞれ責任者を決めておきます。',
    },
    'INTUNE-08': {
      title: 'アプリをパッケージ化し、競合しないように割り当てる',
      guidance:
        'グループごとに、アプリをインストーラー、ライセンス、責任者とともに一覧にします。デスクトップ ソフトウェアは、検出規則と、サイレント インストールおよびアンインストールのコマンドを付けて Win32 アプリ (.intunewin) としてパッケージ化し、Microsoft Store、Apple、マネージド Google Play のアプリはそれぞれのストアから追加します。Intune でアプリをインストールする前に、同じアプリの Configuration Manager による展開を停止します。プラットフォームごとに、初期状態のデバイスでインストール、更新、削除をテストしてください。',
    },
    'INTUNE-09': {
      title: '証明書コネクタとプロファイルの適用順序を準備する',
      guidance:
        'PKCS または SCEP を選び、サポート対象の Windows Server に Microsoft Intune 用証明書コネクタをインストールします。Microsoft の証明機関で SCEP を使う場合は、インターネットに公開された NDES も必要です。信頼されたルート証明書、クライアント証明書、Wi-Fi または VPN プロファイルを同じグループに割り当て、この順にテストします。ドメイン コントローラーは強力な証明書マッピングを強制するため、オンプレミスのサインインに使う証明書にはセキュリティ識別子 (SID) が含まれている必要があります。',
    },
    'INTUNE-10': {
      title: 'アクセス制御に使う前に、猶予期間付きのコンプライアンス ポリシーを作成する',
      guidance:
        'プラットフォームごとに 1 つコンプライアンス ポリシーを作成し、2 週間結果を確認してから、条件付きアクセスで準拠デバイスを必須にします。既定では直ちに非準拠としてマークされるため、非準拠に対するアクションで猶予期間とユーザーへのメールを設定します。ポリシーのないデバイスは、既定の「準拠」から「非準拠」に変更します。非準拠デバイスの数が、ヘルプ デスクで対応できる範囲に収まっていれば問題ありません。',
    },
    'INTUNE-11': {
      title: 'アプリ保護ポリシーで個人所有のデバイスの業務データを保護する',
      guidance:
        'iOS/iPadOS 用と Android 用に、PIN、暗号化、個人用アプリへのコピー禁止、選択的ワイプを含むポリシーを作成します。大半のユーザーには、Microsoft のデータ保護フレームワークのレベル 2 が適しています。条件付きアクセスの [アプリの保護ポリシーが必要] で適用を強制し、2026 年 6 月からポリシーが読み取り専用になっている [承認されたクライアント アプリが必要です] は置き換えます。Android にはポータル サイト アプリ、iOS には Microsoft Authenticator アプリが必要なことと、個人のデータには影響しないことをユーザーに伝えます。',
    },
    'INTUNE-12': {
      title: 'Intune のエンドポイントと Apple および Google のプッシュ サービスを許可する',
      guidance:
        '記事「Microsoft Intune のネットワーク エンドポイント」のアドレスを TCP 80 と 443 で許可します。Microsoft 365 のエンドポイント Web サービスは、Intune については完全でなくなったため使用しません。*.manage.microsoft.com と *.dm.microsoft.com を TLS 検査から除外し、デバイスがユーザーのサインインなしでプロキシを通過できるようにします。Apple デバイスには Apple プッシュ サービス (TCP 5223)、Android デバイスには Firebase Cloud Messaging (TCP 5228-5230) が必要です。',
    },
    'INTUNE-13': {
      title: 'Mac を準備する: 自動登録、サインイン、暗号化',
      guidance:
        'Apple Business で新しい Mac を Intune に割り当て、初回起動時に登録され、管理から外れないようにします。Mac が Microsoft Entra ID にサインインするように、Secure Enclave 方式のプラットフォーム SSO を使います。FileVault を有効にして回復キーを Intune に保存し、ユーザーは標準権限とし、管理者アカウントは管理対象にします。機種ごとに、ユーザーが必要とするアプリでテストします。',
    },
    'INTUNE-14': {
      title: '更新プログラムの管理を Windows Autopatch に移す',
      guidance:
        'ライセンス、参加状態、必須の診断データを確認し、更新元が 2 つあると互いに妨げるため、Configuration Manager、グループ ポリシー、WSUS の更新ポリシーを対象デバイスから外します。テストから最後までのリングを持つ Autopatch グループを作成し、各リングに全事業部門のデバイスを含めます。ドライバー、Microsoft 365 Apps、Edge、Teams も更新するかを決めます。リリースを一時停止する人を決め、毎月レポートを確認します。',
    },
    'INTUNE-15': {
      title: 'ローカル管理者のパスワードを Windows LAPS で管理する',
      guidance:
        'Microsoft Entra ID のデバイス設定で Windows LAPS を有効にし、Intune のエンドポイント セキュリティ ポリシーで、長さ、有効期間、対象アカウントを設定します。従来の LAPS と、パスワードを設定するスクリプトは削除します。パスワードを読み取れる人をアラート付きで決め、使用後に変更されるようにします。読み取り、変更、ネットワークのないデバイスをテストします。',
    },
    'INTUNE-16': {
      title: 'Endpoint Privilege Management で管理者権限をなくす',
      guidance:
        '管理者として起動されているプログラムがわかるように、数週間、権限の昇格を監査します。証明書またはハッシュでルールを作成し、無害なものだけを自動的に昇格させ、残りはヘルプ デスクの承認を求めます。その後、部門ごとにユーザーをローカル管理者から外します。承認の自動化はお客様の作業で、それ以外は FastTrack が支援します。',
    },
    'INTUNE-17': {
      title: 'Remote Help とアプリ カタログを導入する',
      guidance:
        'Remote Help では支援する側とユーザーの両方にライセンスが必要なため、どのプランに含まれるかを確認します。ヘルプ デスクに、閲覧と操作を分けたロールを割り当て、条件付きアクセスで準拠デバイスを必須にします。Enterprise App Catalog からは自動更新される標準アプリを使い、同じアプリの自社パッケージは削除します。パイロット ユーザーと、1 回のセッションと 1 回の更新をテストします。',
    },
    'INTUNE-18': {
      title: '証明書サーバーを Cloud PKI に置き換えるかを決める',
      guidance:
        'Cloud PKI は、NDES やコネクタのサーバーなしで、Intune のデバイスにデバイス証明書とユーザー証明書を発行します。ルート証明機関と発行証明機関を作成するか、自社の証明機関の下に置き、信頼する必要のある無線、VPN、RADIUS のサーバーにその証明書を入れます (お客様の作業です)。1 つのグループで両方を並行稼働させ、Intune 以外のデバイス用に古いサーバーを残します。',
    },
  },
};
