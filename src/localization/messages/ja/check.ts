/** What a check finds, the hand-over and its mail. */
export const check = {
  'check.repair.tableShort':
    'タブ「{sheet}」は {cell} から表の下に続いています。{count} 行が表に含まれず、フィルターと集計から漏れます。表の終わりを {row} 行目にします。',
  'check.repair.filterShort':
    'タブ「{sheet}」のフィルターは {row} 行目で、データは {last} 行目で終わっています。すべての行に広げます。',
  'check.repair.filterShort.filtered':
    'タブ「{sheet}」のフィルターは {row} 行目で、データは {last} 行目で終わっています。フィルターをクリアすると、すべての行に広げられます。',
  'check.repair.idTwice':
    'タブ「{sheet}」の {cells} に同じ {id} があります。作業内容のある行を残してもう一方を削除するか、別の ID を付けてください。',
  'check.repair.idMissing': 'タブ「{sheet}」の {cell} の行から ID が失われています。文面からは {id} です。',
  'check.repair.idMissing.unclear':
    'タブ「{sheet}」の {cell} の行は、文面はこの製品のものですが ID がなく、空いている ID も文面から決まりません。コピーなら行を削除し、そうでなければ ID を入力してください。',
  'check.repair.listShort': 'タブ「{sheet}」の {count} 個のセルから、選択肢またはヒントが失われています: {cells}。',
  'check.repair.statusUnknown':
    'タブ「{sheet}」の {cell} の「{status}」はステータスではないため、この行は未完了として数えられます。次から選んでください: {statuses}。',
  'check.repair.formulaLost': 'タブ「{sheet}」で数式が上書きされています: {headers}。数式を入れ直します。',
  'check.repair.countLost': 'タブ「{sheet}」の {cell} では、集計の数式が値で上書きされています。数式を元に戻します。',
  'check.repair.nameBroken.led': '定義された名前 {name} の参照先がありません。もう一度 {cell} を参照させます。',
  'check.repair.nameBroken.limit':
    '定義された名前 {name} の参照先がありません。指定がないときの既定の基準値を入れます。',
  'check.repair.nameBroken.gone':
    '定義された名前 {name} の参照先がありません。セルが削除されたため、名前を削除します。',
  'check.repair.nameBroken.yours':
    '定義された名前 {name} の参照先がありません。以前のバージョンのブックから「開始」タブのその行を戻すか、値のあるセルを名前に参照させてください (数式 › 名前の管理)。',
  'check.handOver.olderContent':
    'ブックの内容はバージョン {version} で、{current} が利用できます。引き渡す前に更新してください。',
  'check.handOver.unansweredQuestion': '{name} は項目を左右する質問ですが、未回答です。',
  'check.handOver.openItem': '{name} は対象ですが、未解決です。',
  'check.handOver.ownerMissing': '{name} には担当者がいません。',
  'check.handOver.dueMissing': '{name} には期限がありません。',
  'check.handOver.dataProblem': '{name} は判定できません。理由は行に表示されています。',
  'check.handOver.reviewMissing':
    'すべてを確認して解決したことを、お客様がまだ確認していません。名前と日付がありません。',
  'check.handOver.group.editionConflict': 'エディション ({count})',
  'check.handOver.group.olderContent': '古い内容',
  'check.handOver.group.unansweredQuestion': '未回答の質問 ({count})',
  'check.handOver.group.openItem': '未解決の項目 ({count})',
  'check.handOver.group.ownerMissing': '担当者のいない未解決の項目 ({count})',
  'check.handOver.group.dueMissing': '期限のない未解決の項目 ({count})',
  'check.handOver.group.dataProblem': '判定できない利用状況 ({count})',
  'check.handOver.group.reviewMissing': 'お客様の確認',
  'check.handOver.title': '引き渡し',
  'check.handOver.open': '引き渡し前に確認',
  'check.handOver.ready': '引き渡しの妨げになるものはありません。',
  'check.handOver.counts': '対象の {items} 項目のうち {resolved} 項目が解決しています。',
  'check.handOver.more': 'ほか {count} 件',
  'check.review.title': 'お客様による確認と解決',
  'check.review.intro':
    'チェックリストのすべてを確認して解決したことを、お客様が確認します。タスク 3190 の根拠になります。「コア オンボーディング」タブに入力されます。',
  'check.review.by': '確認した人',
  'check.review.on': '確認日',
  'check.review.action': '確認を記録',
  'check.review.done': '{by} が {on} に確認しました。',
  'check.copy.title': '完成したコピー',
  'check.copy.steps':
    '［ファイル］›［コピーを保存］(Web 版 Excel では［ファイル］›［コピーを作成］) で、「{name}」のような名前で保存します。送るのはコピーで、作業はこのブックで続けます。',
  'check.copy.name': '{customer} 展開準備チェックリスト {day}',
  'check.mail.title': '利用状況の追跡メール',
  'check.mail.copy': 'メールをコピー',
  'check.mail.link': 'メール アプリで開く',
  'check.mail.hint':
    'メール アプリが開かない場合は、文面をコピーしてください。完成したコピーは自分で添付します。ここからは何も送信されません。',
  'check.mail.text': 'メールの文面',
  'check.mail.customer': 'お客様',
  'check.mail.subject': '{customer} の展開準備チェックリスト、{day}',
  'check.mail.attached':
    '利用状況の追跡のため、{customer} の完成した展開準備チェックリスト ({day} 時点、{edition}) を添付します。',
  'check.mail.items': '対象の項目: {items}、解決済み: {resolved}。',
  'check.mail.reviewed': 'すべてを確認して解決したことを、{by} がお客様を代表して {on} に確認しました。',
  'check.mail.notReviewed': 'すべてを確認して解決したことを、お客様はまだ確認していません。',
  'check.mail.warning':
    'このブックには {customer} のデータが含まれています。共有が認められている場合に限り、{to} だけに送ってください。',
  'check.repair.title': '修復が必要 ({count})',
  'check.repair.action': '修復',
};
