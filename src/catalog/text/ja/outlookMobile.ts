import type { CatalogText } from '../CatalogText';

export const outlookMobile: CatalogText['outlook-mobile'] = {
  name: 'Outlook mobile',
  aliases: ['Outlook for iOS and Android', 'Exchange: Outlook Mobile', 'OLM', 'OM', 'EOM', 'Outlook モバイル'],
  areas: {
    access: 'メールボックスへのアクセス',
    appManagement: 'アプリの管理',
    network: 'ネットワーク',
    adoption: '導入',
  },
  questions: {
    inScope: {
      question: 'Outlook mobile は対象範囲内ですか？',
      help: '職場のメールボックスに使う、スマートフォンとタブレット用の Outlook for iOS and Android です。',
    },
    currentApps: {
      question: '現在、どのモバイル メール アプリを使用していますか？',
      help: 'アプリ名とおおよその利用者の割合を記入してください (例: Apple Mail 60%、Samsung Email 30%)。集計には Get-MobileDevice が役立ちます。',
    },
    activeSync: {
      question: '現在、モバイル デバイスは Exchange ActiveSync で接続していますか？',
      help: 'スマートフォンに内蔵のメール アプリの多くが該当します。Outlook mobile は Exchange Online との接続に ActiveSync を使いません。',
    },
    personalDevices: {
      question: '個人所有のデバイスで職場のメールを読むことを認めていますか？',
      help: '登録されているかどうかを問わず、組織が所有していないデバイスを指します。',
    },
    intuneEnrolled: {
      question: 'モバイル デバイスは Microsoft Intune に登録されていますか？',
      help: '一部のデバイスだけが登録されている場合も「はい」と回答してください。',
    },
    thirdPartyMdm: {
      question: '一部のデバイスは、別のモバイル デバイス管理 (MDM) 製品で管理されていますか？',
      help: 'Omnissa Workspace ONE、Ivanti、Jamf などが該当します。',
    },
    appProtectionLicensed: {
      question: 'ユーザーは Intune アプリ保護ポリシーを利用できるライセンスを持っていますか？',
      help: 'Intune は Microsoft 365 E3、E5、F1、F3、Business Premium と Enterprise Mobility + Security に含まれています。',
    },
    onPremisesMailboxes: {
      question: 'Exchange Server にメールボックスがあるユーザーも Outlook mobile を使用しますか？',
      help: 'アプリの展開前に移行するメールボックスは含めません。',
    },
    sharedDevices: {
      question: '業務メールを表示するスマートフォンやタブレットを共有していますか？',
      help: 'シフト、車両、店舗などで、人から人へ引き継がれるデバイスが該当します。',
    },
  },
  items: {
    'OUTLOOKMOBILE-01': {
      title: 'Outlook mobile を標準クライアントにし、ネイティブ メール アプリをブロックする',
      guidance:
        'iOS と Android での Exchange Online には、[アプリの保護ポリシーが必要] を許可の条件とする条件付きアクセスを使い、個人用デバイスでも会社のデバイスでも、ブローカー アプリの Microsoft Authenticator (iOS) またはポータル サイト (Android) をインストールします。[承認されたクライアント アプリが必要です] は、2026 年 6 月から既存のポリシーは有効なものの変更できないため、置き換えます。Exchange ActiveSync をブロックする 2 つ目のポリシーを追加し、どちらもレポート専用モードで開始します。Intune ライセンスがない場合は、Exchange のデバイス アクセス ルールで Outlook だけを許可します。',
    },
    'OUTLOOKMOBILE-02': {
      title: 'アプリ保護ポリシーでアプリ内の業務データを保護する',
      guidance:
        'iOS 用と Android 用に 1 つずつポリシーを作成し、ユーザー グループに割り当てます。PIN または生体認証、暗号化、管理対象外のアプリへの保存と貼り付けの禁止、OS の最小バージョン、脱獄またはルート化されたデバイスのブロックを設定します。ポリシーは未登録のデバイスにも適用されます。コピーと貼り付け、添付ファイル、選択的ワイプをパイロット ユーザーとテストします。',
    },
    'OUTLOOKMOBILE-03': {
      title: 'アプリ構成ポリシーで Outlook を事前に設定する',
      guidance:
        'アカウント、許可するアカウント、署名、連絡先の同期、必要に応じて S/MIME をアプリ構成で配布し、ユーザーの作業をサインインだけにします。アカウント設定の配布にはデバイスの登録が必要です。それ以外の設定の多くは、Intune を通じて未登録のデバイスにも届きます。新しいデバイスで 1 回サインインするだけでメールボックスが表示される状態を目指し、プラットフォームごとにテストします。',
    },
    'OUTLOOKMOBILE-04': {
      title: 'オンプレミスのメールボックス用にハイブリッド先進認証を設定する',
      guidance:
        'オンプレミスのメールボックスでは、フル ハイブリッド、サポート対象の Exchange、ハイブリッド先進認証に加え、すべてのメール ユーザーの同期とライセンスが必要です。Exchange Online には 4 週間分のメールと、予定表および連絡先のコピーが保持されるため、データ保護責任者の了承を得ておきます。ハイブリッド先進認証がない場合、アプリは基本認証を使います。負担が大きすぎる場合は、対象のメールボックスを先に移行してください。',
    },
    'OUTLOOKMOBILE-05': {
      title: 'ActiveSync のアクセス ルールを見直し、古いパートナーシップを削除する',
      guidance:
        'Get-MobileDevice と Get-MobileDeviceStatistics でデバイス パートナーシップを一覧にし、90 日間同期していないものを削除します。デバイス モデル「Outlook for iOS and Android」をブロックまたは検疫するアクセス ルールがないことを確認します。Exchange Online は 2026 年 3 月から、16.1 より前の ActiveSync を拒否しています。展開が終わったら、Outlook をルールで許可し、既定のアクセス レベルをブロックまたは検疫に設定します。',
    },
    'OUTLOOKMOBILE-06': {
      title: 'アプリとプッシュ通知のためにファイアウォールとプロキシを開放する',
      guidance:
        '社内の無線 LAN では、TLS 検査やプロキシのサインインなしで、Exchange Online、Microsoft Entra ID、Intune のエンドポイントに到達できる必要があります。プッシュ通知では Apple (TCP 5223 と 443) と Google (TCP 5228 から 5230 と 443) を使います。社内の無線 LAN で画面をロックしたままテストし、新着メールの通知が表示されることを確認します。表示されない場合は、モバイル データ通信での動作と比べます。',
    },
    'OUTLOOKMOBILE-07': {
      title: 'サードパーティ製の MDM 製品で Outlook を配布し、構成する',
      guidance:
        'Apple の一括購入とマネージド Google Play を通じて Outlook を管理対象アプリとして公開し、アカウント設定のキーを管理対象アプリの構成として送信します。ネイティブ メール アプリのプロファイルは、アカウントが二重にならないようデバイスから削除します。Intune ライセンスがあれば、他の MDM 製品と並行してアプリ保護ポリシーも利用できます。インストール、アカウント設定、削除を、デバイスの種類ごとに 1 台でテストします。',
    },
    'OUTLOOKMOBILE-08': {
      title: '利用目標を取り決め、ユーザーに周知する',
      guidance:
        'Microsoft 365 管理センターのレポート「メール アプリの使用状況」で出発点を記録し、月ごとの目標を決めます。変更点、ネイティブ メール アプリが使えなくなる日、Outlook のインストール方法、問い合わせ先をユーザーに知らせます。ヘルプ デスクは、サインイン、ブローカー アプリ、通知に関する質問に備えます。展開中に毎週レポートを確認し、利用率の低い部門と話し合う担当者を取り決め、文書にしておきます。',
    },
    'OUTLOOKMOBILE-09': {
      title: '前の人のメールが見えないように共有デバイスを設定する',
      guidance:
        '共有スマートフォンは Microsoft Entra の共有デバイス モードで専用デバイスとして登録し、1 回のサインアウトですべてのセッションが終了してデータが消えるようにします。Outlook とデバイス上の他のアプリがこのモードに対応していることを確認します。サインイン、メールの表示、サインアウト、別の人でのサインインという、シフト交代の流れをテストします。対応できないデバイスでは、データを保存しない Web メールを使います。',
    },
  },
};
