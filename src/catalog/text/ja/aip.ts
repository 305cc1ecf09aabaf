import type { CatalogText } from '../CatalogText';

export const aip: CatalogText['aip'] = {
  name: 'Purview Information Protection',
  aliases: [
    'Azure Information Protection',
    'AIP',
    'MIP',
    'Microsoft Information Protection',
    'Microsoft Purview Information Protection',
    'AzRMS',
    'Azure Rights Management',
  ],
  areas: {
    classification: '分類',
    encryption: '暗号化',
    clients: 'クライアント',
    locations: 'コンテンツの保存場所',
    adoption: '導入',
  },
  questions: {
    inScope: {
      question: 'Purview Information Protection は対象範囲内ですか？',
      help: '秘密度ラベル、または文書やメールの暗号化を導入または移行する場合は「はい」と回答してください。',
    },
    taxonomy: {
      question: '分類体系は合意済みですか？',
      help: '合意済みとは、業務部門とデータ保護の責任者が、ラベルの名前、順序、保護を承認していることを指します。',
    },
    adRms: {
      question: 'Active Directory Rights Management サービス (AD RMS) を使用していますか？',
      help: 'AD RMS クラスターと、Active Directory のサービス接続ポイントの有無を確認してください。古い文書が AD RMS で保護されていないかも調べます。',
    },
    olderTemplates: {
      question: '以前の Azure Information Protection のラベルまたは保護テンプレートは残っていますか？',
      help: 'PowerShell で Get-AipServiceTemplate を実行し、Purview ポータルで誰も管理していないラベルを探してください。',
    },
    sharePoint: {
      question: 'ラベルが必要なコンテンツを SharePoint、OneDrive、Teams に保存していますか？',
      help: 'チームのファイルは SharePoint に保存されます。今回の支援期間中に移す予定のコンテンツがある場合も「はい」と回答してください。',
    },
    fileShares: {
      question: 'ラベルが必要なコンテンツをファイル共有または SharePoint Server に保存していますか？',
      help: '対象になるのは、今後もオンプレミスに残り、機密ファイルがある場所だけです。',
    },
    ownKey: {
      question: '暗号化キーを自社で管理することが、法令、契約、ポリシーで求められていますか？',
      help: 'Bring Your Own Key (BYOK) または二重キー暗号化 (DKE) が必要になる要件です。文書化された要件を、セキュリティまたはコンプライアンスの責任者に確認してください。',
    },
    oldOffice: {
      question: 'スタンドアロン版の Office、古いビルド、Azure Information Protection アドインを使用していますか？',
      help: '全プラットフォームのソフトウェア インベントリで、Office 2016、2019、LTSC、サポート対象外の Microsoft 365 Apps のビルド、以前のクライアントを確認してください。',
    },
    partners: {
      question: '暗号化した文書やメールを、パートナーや取引先と共有しますか？',
      help: '法務、財務、研究など、機密のコンテンツを社外に送る部門に確認してください。',
    },
    autoLabeling: {
      question: 'ラベルを自動的に適用できるライセンスはありますか？',
      help: '自動ラベル付けは Microsoft 365 E5 と Microsoft Purview のアドオンに含まれます。ライセンスは Microsoft 365 管理センターの課金情報で確認できます。',
    },
  },
  items: {
    'AIP-01': {
      title: '少数のラベル、その所有者、既定のラベルを取り決める',
      guidance:
        'ユーザーが見分けられる 5 つ程度の最上位ラベルから始め、それぞれに所有者、わかりやすい説明、保護の内容を決めます。既定にするラベルと、ラベルを下げる際に理由の入力を必須にするかどうかも決めます。文書に付いたラベルを後から置き換えるのは難しいため、分類体系の合意がないうちは公開しないでください。以前の Azure Information Protection のラベルとテンプレートがあれば、別に作り直さずに再利用します。',
    },
    'AIP-02': {
      title: 'Rights Management サービスが有効なことを確認し、スーパー ユーザーを任命する',
      guidance:
        'Connect-AipService で接続し、Get-AipServiceConfiguration の出力で FunctionalState が Enabled であることを確認します。AD RMS を使用している場合は、サービスをアクティブ化する前にキーをインポートします。スーパー ユーザー機能は既定でオフです。退職者のコンテンツも開けるように、機能を有効にして少人数のグループを割り当て、その使用を監視します。',
    },
    'AIP-03': {
      title: 'AD RMS のキー、テンプレート、クライアントを移行する',
      guidance:
        'クラスターのバージョン、暗号化モード、キーの保管先がソフトウェアか HSM かを確認します。キーとテンプレートをエクスポートし、既存のコンテンツを引き続き開けるように Import-AipServiceTpd でインポートして、まだ必要なテンプレートを公開します。次に、DNS またはレジストリで Windows クライアントの接続先を切り替えます。クラスターを信頼しているパートナーとは共同で計画し、接続してくるクライアントがなくなるまでサーバーを残します。',
    },
    'AIP-04': {
      title: 'Office を更新して組み込みのラベルに切り替え、以前のアドインを削除する',
      guidance:
        'Office 2019 や LTSC などのスタンドアロン版は秘密度ラベルに対応していないため、Microsoft 365 Apps が必要です。必要なラベル機能の最小バージョンと、各プラットフォームのビルドを比べます。Azure Information Protection アドインは 2024 年 4 月に提供を終了しているため、アンインストールし、対応する Office のポリシーを [未構成] にします。Purview Information Protection クライアントは、エクスプローラー、PowerShell、スキャナーで使う場合だけインストールします。',
    },
    'AIP-05': {
      title: 'SharePoint、OneDrive、グループ、サイトでラベルを有効にする',
      guidance:
        'Get-SPOTenant を実行し、EnableAIPIntegration が True であることを確認します。True でない場合、Office for the web にラベルが表示されず、検索、共同編集、データ損失防止は暗号化されたファイルを読み取れません。チーム、グループ、サイトのラベルには、Microsoft Entra のグループ設定の EnableMIPLabels と、Execute-AzureAdLabelSync の 1 回の実行も必要です。暗号化されたファイルの共同編集は、すべての Office のビルドが対応してから有効にします。',
    },
    'AIP-06': {
      title: 'ファイル共有用のスキャナーを準備する',
      guidance:
        'スキャナーには、デスクトップ エクスペリエンスを備えた Windows Server、4 コアと 8 GB のメモリ、SQL Server インスタンス、Microsoft Entra ID に同期された Active Directory のサービス アカウントが必要です。検出だけなら読み取り権限で足りますが、ラベル付けには書き込み権限が必要です。共有を所有者とサイズとともに一覧にします。まず検出だけを実行し、レポートを所有者と確認してから、スキャナーによるラベル付けを許可します。',
    },
    'AIP-07': {
      title: 'Microsoft が管理するキー、BYOK、二重キー暗号化のどれを使うかを決める',
      guidance:
        '既定は Microsoft が管理するキーで、大半のテナントに適しているため、それ以外を求める要件は書面で入手します。Bring Your Own Key (BYOK) では、テナント キーが自社の Azure Key Vault に置かれ、その可用性は自社の責任になります。二重キー暗号化のコンテンツは Microsoft 365 から読み取れず、検索、電子情報開示、Office for the web が機能しないため、ごく一部のコンテンツだけに適しています。最初のファイルを暗号化する前に決めてください。',
    },
    'AIP-08': {
      title: '暗号化したコンテンツの共有をテストし、メールのテンプレートを調整する',
      guidance:
        '暗号化を行うラベルでは、パートナーのドメインやユーザーを指定するか、送信者が選べるようにする必要があります。重要なパートナーごとにテストし、文書には Microsoft Entra ID のアカウントかゲスト アカウントが必要なこと、メールはワンタイム パスコードを使ってメッセージ ポータルで読めることを確かめます。双方のテナント間アクセス設定と条件付きアクセスが、Rights Management サービスを妨げないようにします。メール暗号化のテンプレートには、自社のロゴと問い合わせ先を入れます。',
    },
    'AIP-09': {
      title: 'ラベルをパイロットで試し、ユーザーに研修を行い、使用状況を確認する',
      guidance:
        '複数の部門から、Windows、macOS、モバイル、Web のユーザーを含むパイロット グループを選び、ラベルを公開します。どの文書にどのラベルを付けるか、誰に相談できるかを、日常業務の例を使って説明します。2 週間から 4 週間後に Microsoft Purview のラベルのレポートを確認し、間違って付けられたラベル、下げられたラベル、使われていないラベルについてユーザーに尋ねます。ラベルの一覧に変更の必要がなくなってから、全員に公開します。',
    },
    'AIP-10': {
      title: '自動ラベル付けは、有効にする前にシミュレーションする',
      guidance:
        '識別しやすく、明らかにラベルが必要なデータの種類を 2 つか 3 つ選び、SharePoint、OneDrive、メールの実際のコンテンツでシミュレーションします。データの責任者に抜き取りで判定してもらい、ルールを修正して再度シミュレーションします。Office アプリでの推奨から始め、その後に保存済みのファイルにラベルを付けます。誤ったラベルの割合を責任者が書面で承認していることが目標です。',
    },
  },
};
