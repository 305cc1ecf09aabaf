import type { CatalogText } from '../CatalogText';

export const entraSuite: CatalogText['entra-suite'] = {
  name: 'Microsoft Entra Suite',
  aliases: [
    'Entra Suite',
    'Global Secure Access',
    'Entra Private Access',
    'Entra Internet Access',
    'Entra ID Governance',
  ],
  areas: {
    foundation: '基盤',
    privateAccess: 'プライベート アクセス',
    internetAccess: 'インターネット アクセス',
    governance: 'ガバナンス',
  },
  questions: {
    inScope: {
      question: 'Microsoft Entra Suite は対象範囲内ですか？',
      help: 'Private Access、Internet Access、ID Governance のすべてまたは一部です。GCC High と DoD では、製品ごとにサービスの説明を確認してください。',
    },
    privateAccess: {
      question: 'Private Access で VPN を置き換える、または負荷を減らしますか？',
      help: 'ネットワーク全体ではなく、社内の個別のアプリケーションへのアクセスです。',
    },
    internetAccess: {
      question: 'Internet Access で Web トラフィックをフィルターしますか？',
      help: '拠点に関係なくユーザー単位で、Web カテゴリ、AI サービス、脅威を制御します。',
    },
    otherClients: {
      question: 'デバイスで他の VPN、プロキシ、セキュリティのクライアントを使用していますか？',
      help: 'Zscaler、Netskope、Cisco、Palo Alto Networks などです。',
    },
    accessPackages: {
      question: 'アクセスを申請制にし、期限が来たら自動的に終了させますか？',
      help: 'グループ、アプリ、サイトをまとめた、承認と終了日付きのパッケージです。',
    },
    lifecycle: {
      question: '入社、異動、退職に合わせて、アカウントを人事システムと連動させますか？',
      help: 'ライフサイクル ワークフローを使い、Workday または SAP SuccessFactors があればそれをソースにします。',
    },
  },
  items: {
    'ENTRASUITE-01': {
      title: 'ライセンスとデバイスを確認し、Global Secure Access を有効にする',
      guidance:
        'ユーザーには Entra ID P1 と各製品のライセンスが必要で、デバイスは Microsoft Entra ID に参加または登録済みである必要があります。Global Secure Access を有効にし、最初に使うトラフィック プロファイルだけをオンにして、パイロット グループに割り当てます。条件付きアクセスとログで実際のアドレスがわかるように、ソース IP の復元を有効にします。拠点のネットワーク機器とルーティングはお客様の作業です。',
    },
    'ENTRASUITE-02': {
      title: '他の VPN やプロキシのクライアントとの共存方法を決める',
      guidance:
        '2 つのクライアントが同じトラフィックを取り合うと接続が切れます。使用中の製品の共存ガイドを確認し、Microsoft、プライベート、インターネットのトラフィックをどのクライアントが扱うかを決め、両方に除外を設定します。Global Secure Access クライアントを Intune でパイロット グループに展開します。ネットワークの切り替え、スリープ、他のクライアントなしでの 1 日の利用をテストします。',
    },
    'ENTRASUITE-03': {
      title: 'コネクタを配置し、アプリケーションを 1 つずつ公開する',
      guidance:
        '拠点ごとに 2 台以上のプライベート ネットワーク コネクタをアプリケーションの近くにインストールし、送信 TCP 80 と 443 を許可します。範囲全体のクイック アクセスは、何が使われているかを知るための出発点とし、その後、個別のアプリケーションを所有者とユーザーとともに定義して、範囲を閉じます。プライベート DNS での名前解決と、社外からのドメイン コントローラーへの Kerberos サインインを確認します。',
    },
    'ENTRASUITE-04': {
      title: 'VPN をグループごとに廃止する',
      guidance:
        '誰が何のために VPN を使っているかをアプリケーション別に一覧にし、電話やユーザーのいないデバイスなど、残る用途を確認します。公開した各アプリケーションを条件付きアクセスで保護し、管理者のアクセスには強力な認証を求めます。部門ごとに移行し、2 週間後にその部門の VPN の権限をなくし、契約の終了日までは VPN を予備として残します。',
    },
    'ENTRASUITE-05': {
      title: 'Web のルールを取り決め、セキュリティ プロファイルで適用する',
      guidance:
        '現在の Web フィルターのルールは、必要とする人がいるものだけを引き継ぎ、カテゴリ、AI サービス、例外について、データ保護の責任者や、従業員代表組織がある場合はその組織と合意します。ブロックの少ないベースライン プロファイルから始め、より厳しいものを条件付きアクセスで追加します。TLS 検査には、全デバイスへの証明書と、銀行や医療など検査の対象外とするサイトの一覧が必要です。',
    },
    'ENTRASUITE-06': {
      title: '所有者を決めてアクセス パッケージを作成する',
      guidance:
        'プロジェクト要員や外部監査人など、入れ替わりの多い 2 つの役割を選び、そのグループ、アプリ、サイトをパッケージにまとめます。承認者、代理、アクセスの期間、見直しの時期を決めます。申請、承認、期限切れを所有者にテストしてもらいます。古い方法が残っているとパッケージは使われないため、その後に同じアクセスを得る古い経路を取り除きます。',
    },
    'ENTRASUITE-07': {
      title: 'アカウントを入社、異動、退職に連動させる',
      guidance:
        'すべてのワークフローの前提になるため、人事システムの入社日、上司、退職日を整理します。退職から始め、無効化、ライセンスとグループの削除、上司への通知を、ダミーの人物でテストします。次に、一時アクセス パスを使った入社を追加します。組み込みのタスクと Workday、SuccessFactors のチュートリアルは FastTrack が支援し、これらのシステム側の設定と拡張はお客様の作業です。',
    },
  },
};
