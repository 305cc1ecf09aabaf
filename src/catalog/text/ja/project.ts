import type { CatalogText } from '../CatalogText';

export const project: CatalogText['project'] = {
  name: 'Project',
  aliases: [
    'Planner and Project plans',
    'Project Online',
    'Project Professional',
    'Project Online Professional/Premium',
    'Project Online Essentials',
    'Project Lite',
  ],
  areas: {
    target: '移行先プラットフォーム',
    data: 'データとアクセス許可',
    solutions: 'ワークフローとレポート',
    desktop: 'デスクトップ クライアント',
    licenses: 'ライセンス',
  },
  questions: {
    inScope: {
      question: 'Project は対象範囲内ですか？',
      help: '提供終了まで Project Online を使用していて、後継が必要な場合も「はい」と回答してください。',
    },
    platform: {
      question: '現在使用している、または提供終了まで使用していた Project のプラットフォームはどれですか？',
      help: 'Project Online は 2026 年 9 月 30 日に提供を終了しました。「デスクトップ版のみ」は、サーバーを使わずファイルだけで作業している場合です。',
      options: {
        projectServer: 'Project Server',
        projectOnline: 'Project Online',
        desktopOnly: 'Project デスクトップ版のみ',
        none: 'なし',
      },
    },
    exported: {
      question: 'Project Online または Project Server から、すべてのプロジェクト データをエクスポートしましたか？',
      help: 'プラン、リソース プール、ユーザー設定フィールド、タイムシート、プロジェクト サイトが対象です。一部でも欠けている場合は「いいえ」と回答してください。',
    },
    customizations: {
      question: 'Project 上に作成したユーザー設定フィールド、ワークフロー、連携機能はありますか？',
      help: '承認の段階、ERP や工数管理とのインターフェイス、プロジェクト データを読み取るアプリなどを確認してください。',
    },
    reports: {
      question: 'プロジェクト データを使ったレポートに頼っている人はいますか？',
      help: 'Power BI、Excel、Reporting Services のレポートのほか、レポート用データを読み取るものすべてが該当します。',
    },
    desktopConflicts: {
      question: 'インストール済みの Project のバージョンは Microsoft 365 Apps と競合しますか？',
      help: 'MSI とクイック実行の併用、32 ビットと 64 ビットの併用、更新チャネルの違いが典型的な競合です。',
    },
    target: {
      question: '今後のプロジェクト業務には何を使用しますか？',
      help: 'Planner のプレミアム プランと Dynamics 365 Project Operations は、データを Dataverse に保存します。',
      options: {
        plannerBasic: 'Planner のベーシック プラン',
        plannerPremium: 'Planner のプレミアム プラン',
        projectOperations: 'Project Operations',
        projectServer: 'Project Server Subscription Edition',
        desktopOnly: 'Project デスクトップ版のみ',
        other: 'その他の製品',
      },
    },
  },
  items: {
    'PROJECT-01': {
      title: 'Project Online または Project Server の後継を決める',
      guidance:
        'Project Online は 2026 年 9 月 30 日に提供を終了し、Project Server 2016 と 2019 のサポートも 2026 年 7 月に終了しています。ポートフォリオ、リソースの平準化、タイムシート、承認などの要件を、Planner のプレミアム プラン、Project Server Subscription Edition、Dynamics 365 Project Operations と照らし合わせ、実際のプロジェクト 1 件でテストします。プロジェクトの種類ごとに、責任者と期日を含む決定が文書になっている状態が理想です。',
    },
    'PROJECT-02': {
      title: 'プロジェクト データをエクスポートしてアーカイブする',
      guidance:
        'Project Server の場合は、停止する前に、プランをファイルとして、リソース プール、ユーザー設定フィールド、タイムシートを表としてエクスポートします。Project Online のプロジェクト データは、提供終了後はアクセスできないと Microsoft が発表しています。以前のエクスポート、デスクトップのファイル、レポート用に抽出したデータを集め、SharePoint にまだ残っているプロジェクト サイトを確認します。アーカイブには責任者を決め、保持ラベルを付けて保存してください。',
    },
    'PROJECT-03': {
      title: '独自のワークフロー、連携機能、レポートを置き換える',
      guidance:
        'ユーザー設定フィールド、承認ワークフロー、インターフェイス、レポートを、責任者、最終使用日、必要なデータとともに一覧にし、なくても誰も困らないものは廃止します。承認は Power Automate で、インターフェイスは移行先の API で、レポートは移行先のデータで作り直します。SharePoint 2013 ワークフローは SharePoint Online では動作しなくなっているため、引き継げません。ユーザーが移る前に、置き換えたものをすべてテストします。',
    },
    'PROJECT-04': {
      title: 'Project デスクトップ クライアントを Microsoft 365 Apps に合わせる',
      guidance:
        'Project のインストール方式とビット数は、Microsoft 365 Apps と同じでなければなりません。Project 2021 以前のサポートは 2026 年 10 月に終了しています。Office 展開ツールを使い、Microsoft 365 Apps と同じ更新チャネルでサブスクリプション版クライアントを展開し、同じ手順で MSI 版を削除します。ボリューム ライセンス版の Project 2024 を残す必要がある場合は、その組み合わせがサポートされるかを確認してください。',
    },
    'PROJECT-05': {
      title: 'Dataverse 環境とセキュリティ ロールを準備する',
      guidance:
        'プランがどの環境を使い、その環境がどの地域にあり、Dataverse の空き容量がどれだけあるかを、Power Platform 管理センターで確認します。プレミアム プランは、別の環境を用意しない限り既定の環境を使用します。その環境で管理者と作成者のロールを持つ人と、適用されるデータ ポリシーも確認してください。環境の所有者が決まり、ユーザーの種類ごとにロールがあり、バックアップがテスト済みであれば理想的です。',
    },
    'PROJECT-06': {
      title: 'アクセス許可モードを記録し、リソース プールを整理する',
      guidance:
        'グループとカテゴリは Planner に移行されないため、移行元が SharePoint アクセス許可モードと Project アクセス許可モードのどちらなのかを調べます。Project Server の場合は、誰が何を表示、編集できるかを記録します。提供を終了した Project Online の場合は、プロジェクトの所有者とこの一覧を作り直します。退職者、重複、汎用リソースをプールから削除し、インポートの前に各リソースを Microsoft Entra ID のアカウントと対応付けてください。',
    },
    'PROJECT-07': {
      title: 'ライセンスを役割に対応付ける',
      guidance:
        'チーム メンバー、プロジェクト マネージャー、ポートフォリオ マネージャー、管理者などの役割を一覧にし、それぞれのユーザー数を数えます。タスクを更新するだけのチーム メンバーには、専用のプランが不要な場合があります。プランの名前と内容は Planner とともに変わったため、最新のものをサービスの説明で確認してください。割り当てはグループ単位で行い、使われていない Project Online のライセンスを削除し、スケジュール作成に使う人にはデスクトップ クライアントを残します。',
    },
    'PROJECT-08': {
      title: 'Power BI テンプレートでプロジェクト レポートを作り直す',
      guidance:
        'Project Online のレポート フィードを読み取るレポートは、Project Online の提供終了とともに動作しなくなりました。意思決定に使うレポートを選び、移行先プラットフォーム用の Power BI テンプレートをもとに、Dataverse または Project Server のデータベースに接続します。数値は、正しく動作していた最後のレポートと照合してください。データ更新、行レベルのアクセス、責任者を設定し、閲覧者には必要な Power BI ライセンスを割り当てます。',
    },
  },
};
