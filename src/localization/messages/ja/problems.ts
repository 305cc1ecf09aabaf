import type { problems as en } from '../en/problems';

/** What stops an action, and how to go on. */
export const problems = {
  'problem.answerNotInList':
    'タブ「{sheet}」の {cell} の「{answer}」は {question} の回答ではありません。一覧から選択してください。',
  'problem.answerOfOtherKind':
    'タブ「{sheet}」の {cell} の「{answer}」は {question} の回答ではありません。指定できるのは {allowed} です。',
  'problem.answerNotAllowed':
    '回答ファイルの {line} 行目の「{answer}」は {question} の回答ではありません。指定できるのは {allowed} です。',
  'problem.answerRefused': '「{answer}」は {question} の回答ではありません。指定できるのは {allowed} です。',
  'problem.answerContradiction':
    'タブ「{sheet}」の {cell} は {question} についてタブ「{earlierSheet}」の {earlierCell} と内容が異なります。どちらか 1 行だけを残してください。',
  'problem.answerForUnknownQuestion': '回答ファイルの {line} 行目の「{question}」は、このブックの質問ではありません。',
  'problem.answersFileColumns': '回答ファイルに ID と回答の列がありません。1 行目に列名を入れてください。',
  'problem.answersFileContradiction':
    '回答ファイルの {line} 行目は {question} について {earlier} 行目と内容が異なります。どちらか 1 行だけを残してください。',
  'problem.answersFileDamaged': '回答ファイルの {line} 行目を読み取れません。引用符が閉じていません。',
  'problem.answersFileTooLong':
    '回答ファイルの {line} 行目に、セルの上限の 32,767 文字を超える文字列があります。短くしてから、もう一度実行してください。',
  'problem.checklistMissing': 'このブックにはチェックリストのタブがありません。先にブックをセットアップしてください。',
  'problem.checklistSeveralTabs':
    'チェックリストのタブが複数あります: {names}。1 つだけ残して削除してください。残しておくコピーでは、見出し「{header}」の名前を変更してください。',
  'problem.columnMissing':
    'タブ「{sheet}」に列「{header}」がありません。列の見出しを元に戻してから、もう一度実行してください。',
  'problem.noRoomForColumns':
    'タブ「{sheet}」の表の右に別のセルがあります。{count} 列分の空きを作ってから、もう一度実行してください。',
  'problem.noRoomForRows':
    'タブ「{sheet}」の表の下に別の内容があります。表の下の行を空けてから、もう一度実行してください。',
  'problem.questionnaireMissing': 'このブックにはアンケートのタブがありません。先にブックをセットアップしてください。',
  'problem.questionnaireOfItemsMissing':
    'チェックリストに {service} の項目がありますが、そのアンケートのタブがありません。ブックの以前のバージョンからタブを元に戻してください。サービスが対象でなくなった場合は、チェックリストからその行を削除してください。',
  'problem.questionnaireSeveralTabs':
    '{service} のアンケートのタブが複数あります: {names}。1 つだけ残して削除してください。残しておくコピーでは、見出し「{header}」の名前を変更してください。',
  'problem.questionRowMissing':
    'タブ「{sheet}」に ID が {question} の行がありません。行を元に戻すか、ほかの行の下の新しい行の列「{header}」に {question} と入力してから、もう一度回答してください。',
  'problem.rowsMoved': 'ほかの人がこれらの行や列を編集しているため、何も変更されていません。もう一度実行してください。',
  'problem.settingInvalid': 'タブ「{sheet}」の {cell} の「{value}」は 0% より大きく 100% 以下の割合ではありません。',
  'problem.settingNotInList': 'タブ「{sheet}」の {cell} の「{value}」は一覧にありません。',
  'problem.windowInvalid': 'タブ「{sheet}」の {cell} の「{value}」は 1 から 12 までの月数ではありません。',
  'problem.settingNameInvalid':
    '定義された名前 {name} の値「{value}」は 0% より大きく 100% 以下の割合ではありません。名前の管理で修正するか、名前を削除してください。',
  'problem.settingNameNotInList':
    '定義された名前 {name} の値「{value}」は選択肢にありません。名前の管理で修正してください。',
  'problem.windowNameInvalid':
    '定義された名前 {name} の値「{value}」は 1 から 12 までの月数ではありません。名前の管理で修正するか、名前を削除してください。',
  'problem.editionLost':
    '開始タブ、またはそのエディションのセルが削除されたため、ブックがどのエディション用か分かりません。元に戻すか、定義された名前 {name} がエディションの入ったセルを参照するようにしてください。',
  'problem.languageLost':
    '開始タブ、またはその言語のセルが削除されたため、ブックの言語が分かりません。元に戻すか、定義された名前 {name} が言語の入ったセルを参照するようにしてください。',
  'problem.cancelled': 'キャンセルしました。何も書き込まれていません。',
  'problem.fileEncoding':
    '「{file}」の文字コードが UTF-8 ではありません。Excel で「CSV UTF-8」として保存して、もう一度お試しください。',
  'problem.formulaTooLong':
    'タブ「{sheet}」の数式が Excel の上限より長くなります。開始タブで伸び率の期間を短くするか、文字列として入力された数値を数値に変換してください。',
  'problem.sheetFiltered':
    'タブ「{sheet}」の行がフィルターで隠れています。フィルターをクリアしてから、もう一度実行してください。',
  'problem.sheetProtected': 'タブ「{sheet}」は保護されています。保護を解除してから、もう一度実行してください。',
  'problem.textNotForCells':
    '「{start}…」には、ブックに保存できない文字が含まれています。その文字を削除してからもう一度実行してください。',
  'problem.textTooLong': '「{start}…」は、セルに入る 32,767 文字を超えています。短くしてからもう一度実行してください。',
  'problem.tabNameTaken':
    '「{sheet}」という別のタブがすでにあります。そのタブの名前を変更してから、もう一度実行してください。',
  'problem.usageAnswerInvalid':
    '「{value}」を理解できません。月は 2026-10、年は 2026、会計年度の始まりは FY27=2026-07 のように書いてください。',
  'problem.usageColumnUnclear':
    '{kind, select, blank {タブ「{sheet}」の列 {column} には見出しのない数値があります} other {タブ「{sheet}」の「{header}」(列 {column}) を理解できません}}。何月か ({column}=2026-10 など) を指定するか、無視するように指定してください。それまでは判定されません。',
  'problem.usageYearMissing':
    'タブ「{sheet}」の月には、{cell} の「{header}」以降、年がありません。最初の月の年を指定するか、見出しに年を書いてください。',
  'problem.usageFiscalYear':
    'タブ「{sheet}」の月は、{cell} の「{header}」以降、会計年度の下にあります。いずれかの年度がいつ始まるかを FY27=2026-07 のように指定してください。',
  'problem.usageBlockBelow':
    'タブ「{sheet}」の {cell} に、ほかの月の見出し行があります。その月をほかの月の隣か、別のタブに置いてください。',
  'problem.usageTargetUnclear':
    'タブ「{sheet}」の {cell} の「{name}」は、お客様とも目標の行とも読めます。どちらかを指定してください。',
  'problem.usageCellUnclear': 'ファイルの {line} 行目、「{header}」の「{value}」は整数ではありません。',
  'problem.usageListSeveralMau': 'アクティブ ユーザーの列が複数あります: {headers}。月間の列を指定してください。',
  'problem.usageListDates': '{line} 行目の「{value}」は、日/月とも月/日とも読めます。どちらが先かを指定してください。',
  'problem.usageListParts':
    '{kind, select, parts {{customer} には 1 か月に複数の行があり ({lines} 行目)、{columns} で分かれています。合計するように指定するか、1 か月 1 行にしてください。} other {{customer} には、1 か月に食い違う行が複数あります ({lines} 行目)。直してからもう一度お試しください。}}',
  'problem.usageMissing':
    'お客様の列、利用資格の列、月の列がそろったタブがありません。タブと列を指定してください。月は C=2026-10 のように指定できます。',
  'problem.usageGoesTo':
    'タブ「{sheet}」に入ります。タブ「{names}」にもお客様があります。そちらに入れる場合は選んでください。',
  'problem.usageTabUnfit':
    '{kind, select, months {タブ「{sheet}」に {names} の列がありません。列を挿入するか、先にお客様の範囲をテーブルにしてください。} service {使用状況にはサービスがありますが、タブ「{sheet}」にサービスの列がありません。列を追加するか、別のタブを選んでください。} other {タブ「{sheet}」にはユーザー数を入れられません。利用資格の列と、件数の月が必要です。別のタブを選んでください。}}',
  'problem.usageNotChosen':
    'タブ「{sheet}」で選んだ列は使用状況の表になりません。お客様の列と、見出しに月が書かれた列が必要です。見出しに月がない場合は C=2026-10 のように月を指定してください。',
  'problem.usageSeveralTabs': '使用状況のタブが複数あります: {names}。対象のタブを指定してください。',
  'problem.usageUnclearDates':
    'タブ「{sheet}」の {cell} の「{header}」は、日/月とも月/日とも読めます。どちらが先かを指定するか、月を文字で書いてください。',
  'problem.usageSeveralYears':
    'タブ「{sheet}」では、{cell} 以降の 1 つの年の下に 12 月と 1 月が並んでいます。各月の見出しに年を書いてください。',
  'problem.usageUnclearBlocks':
    'タブ「{sheet}」には同じ月の列が複数あります (例: {cells})。月間アクティブ ユーザーの列を指定してください。',
  'problem.usageNoEntitlements':
    'タブ「{sheet}」にはお客様と月の列がありますが、利用資格の列がありません。利用資格の列を指定するか、割合の場合は月の見出しに % を書いてください。',
  'problem.usageInRows': 'タブ「{sheet}」はお客様と月ごとに 1 行の形式です。先に MAU タブに変換してください。',
  'problem.usageMonthUnknown':
    'タブ「{sheet}」の列「{header}」({cell}) は月を示していますが、見出しを理解できないため使われません。見出しをほかの月と同じ書き方にしてください。',
  'problem.usageNameless':
    'タブ「{sheet}」の、数値があるのにお客様のない行は判定されません: {count} 行、最初は {cell}。',
  'problem.usageTotalsLeftOut': '合計の行は取り込まれません: {count} 行、最初は「{name}」。',
  'problem.usageBelowTable':
    'タブ「{sheet}」の表の下にあるお客様は数えられません。最初は {cell} です。表をその行まで広げてから、もう一度実行してください。',
  'problem.usageBesideTable':
    'タブ「{sheet}」の {cell} の「{header}」は表の外にあり、数えられません。表をその列まで広げてから、もう一度実行してください。',
  'problem.columnUnknown': 'タブ「{sheet}」に列「{column}」がありません。列の文字または見出しで指定してください。',
  'problem.tabUnknown': 'タブ「{name}」がありません。',
  'problem.usageFileActivations':
    'このファイルはアクティブ ユーザー数ではなく、ライセンス認証の数です。サービス別のアクティブ ユーザーのレポートを使用してください。',
  'problem.usageFileCustomer': 'このファイルにはお客様の名前がありません。開始タブにお客様を入力してください。',
  'problem.usageFileDaily':
    'このファイルは 1 か月ではなく、1 日ごとのアクティブ ユーザー数です。サービス別のアクティブ ユーザーの 30 日間のレポートを使用してください。',
  'problem.usageFileDamaged': 'ファイルの {line} 行目を読み取れません。引用符が閉じていません。',
  'problem.usageFileDate': 'ファイルの「{date}」は 2026-10-31 のような日付ではありません。',
  'problem.usageFileFields':
    'ファイルの {line} 行目の値が列の数より多くなっています。区切り記号のある数値は引用符で囲んでください。',
  'problem.usageFilePeriod':
    'このファイルの期間は {days} 日で、1 か月ではありません。30 日間のレポートをエクスポートしてください。',
  'problem.usageFilePersons':
    'このファイルは個人の一覧です。サービス別のアクティブ ユーザーのレポートを使用してください。',
  'problem.usageFileUnknown':
    'このファイルは既知の使用状況レポートではなく、お客様、月、アクティブ ユーザーの列もありません。',
  'problem.usageLineUnclear': 'ファイルの {line} 行目の「{value}」は月または整数として読み取れません。',
  'problem.usageRowUnclear': 'タブ「{sheet}」の {cell} にある「{value}」は月または整数として読み取れません。',
  'problem.usageConflict':
    '{customer} の {month} (タブ「{sheet}」の {cell}) には {value} ではなく {present} が入っています。どちらかを修正してから、もう一度実行してください。',
  'problem.usageFileConflict':
    '{customer} の {month} に {present} と {value} の両方があります。どちらかを元データから削除してから、もう一度実行してください。',
  'problem.usageMonthNotOver': '{month}はまだ終わっていないため、その数値は確定していません。',
  'problem.customerMissing': 'お客様の名前を入力してください。',
  'problem.alreadySetUp': 'このブックはすでにセットアップされています。チェックリストはタブ「{sheet}」にあります。',
  'problem.foreignConsent':
    'シート「{sheet}」のチェックリストはここで作成されたものではありません。{count} 行を非表示にし、右端に 2 列を追加します。先に承認してください。',
  'problem.foreignUnclear':
    '{names}: {role}のようですが、見出しからは確実ではありません。見つかった内容を確認し、正しければ承認してください。',
  'problem.groupUnknown': 'チェックリストに「{name}」の行はありません。グループ: {names}。',
  'problem.rowsOfNoGroup':
    'シート「{sheet}」の {count} 行は、どのサービスまたは分類に属するか分からないため、表示したままにします: {rows}。',
  'problem.scopeAnswerUnclear':
    'シート「{sheet}」の {cell} の「{value}」は「はい」でも「いいえ」でもないため、{group} の行は非表示になりません。',
  'problem.scopeByQuestions':
    'このブックでは、質問への回答で対象範囲が決まります。{names} の最初の質問に「いいえ」と回答してください。',
  'problem.scopeContradiction':
    'シート「{sheet}」の {cell} では {group} は対象範囲外、シート「{otherSheet}」の {otherCell} では対象範囲内です。どちらかを修正してから、もう一度お試しください。',
  'problem.scopeHalfMarked':
    'シート「{sheet}」の列「{header}」には、印のある行と空白の行があります。空白が対象範囲外を意味する行に「いいえ」と入力するか、空白の意味を指定してから、もう一度お試しください。',
  'problem.scopeQuestionUnclear':
    '「{question}」はサービスまたは分類の全体を指していないため、シート「{sheet}」の {cell} の回答では何も非表示になりません。',
  'problem.scopeSwitchContradicted':
    '{group} を対象から外そうとしていますが、シート「{sheet}」の {cell} では対象範囲内です。セルを修正してから、もう一度お試しください。',
  'problem.scopeUnknown':
    'シート「{sheet}」のチェックリストについて、対象範囲外を示すものがありません。「サービス」と「対象範囲」の見出しを持つシートを追加し、次のそれぞれに「はい」または「いいえ」を入力してください: {names}。',
  'problem.cellInEditMode': 'セルが編集中です。Excel で Enter キーを押してから、もう一度実行してください。',
  'problem.accessDenied':
    'Excel がこの変更を許可していません。ブックが読み取り専用か、保護されている可能性があります。',
  'problem.tooLarge': 'ブックが大きすぎて一度に処理できません。',
  'problem.undoGone': 'これはもう元に戻せません。このウィンドウで記憶しているのは直近の 10 件の操作だけです。',
  'problem.excelFailed':
    'Excel で最後まで実行できませんでした ({detail})。書き込まれた内容は残ります。もう一度実行すると、残りが書き込まれます。',
  'problem.othersEditing':
    '必要なものがほかの人によって移動、名前変更、または削除されています。少し待ってからもう一度実行すると、残りが処理されます。',

  'file.notAWorkbook': '「{file}」は Excel ブック (.xlsx) ではありません。',
  'file.encryptedWorkbook': '「{file}」は暗号化されています。パスワードなしで保存してから、もう一度実行してください。',
  'file.oldWorkbookFormat': '「{file}」は Excel 97–2003 の形式です。.xlsx で保存してから、もう一度実行してください。',
  'file.damagedWorkbook': '「{file}」は破損しています。ブックの一部がないか、読み取れません。',
  'file.tooLargeWorkbook':
    '「{file}」は大きすぎて読み取れません。不要なものを削除するか、複数のブックに分けてから、もう一度実行してください。',
  'file.fileNotFound': 'ファイル「{file}」がありません。',
  'file.fileUnreadable': '「{file}」を読み取れません。',
  'file.fileUnwritable': '「{file}」に書き込めません。',
  'file.fileReadOnly': '「{file}」は読み取り専用です。書き込みを許可するか、別のファイルを指定してください。',
  'file.danglingLink': '「{file}」は存在しないファイルへのリンクです。ファイル自体を指定してください。',
  'file.otherKind':
    '「{file}」の拡張子がブックの種類と一致しません。マクロ有効ブックは .xlsm、それ以外は .xlsx にしてください。',
} satisfies Record<keyof typeof en, string>;
