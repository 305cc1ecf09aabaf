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
  'problem.contentNewer':
    'このブックのコンテンツは {version} で、このバージョンのアドインは {ours} です。アドインが知らない行が失われるため、何も書き換えていません。ウィンドウを閉じて開き直し、最新のバージョンにしてから、もう一度お試しください。',
  'problem.cellsEdited':
    'タブ「{sheet}」では、コンテンツのセル {count} 個が編集されているため、そのまま残します: {cells}。元のテキストに戻す場合は、置き換えを選んでください。',
  'problem.columnMissing':
    'タブ「{sheet}」に列「{header}」がありません。列の見出しを元に戻してから、もう一度実行してください。',
  'problem.headersUnclear':
    'タブ「{sheet}」に不明な見出しがあります。その下の内容からは次のとおりです: {names}。チェックリストの作成時にこれを受け入れるか、列の見出しを元に戻してください。',
  'problem.headersTaken': 'タブ「{sheet}」の不明な見出しを次のとおり扱います: {names}。',
  'problem.enteredLeftOut':
    '別のブックの入力 {count} 件は、ここに対応する行がないため取り込んでいません: {ids}。必要な場合は、そのサービスを含むブックを設定してください。',
  'problem.noRoomForColumns':
    'タブ「{sheet}」の表の右に別のセルがあります。{count} 列分の空きを作ってから、もう一度実行してください。',
  'problem.noRoomForRows':
    'タブ「{sheet}」の表の下に別の内容があります。表の下の行を空けてから、もう一度実行してください。',
  'problem.questionnaireMissing': 'このブックにはアンケートのタブがありません。先にブックをセットアップしてください。',
  'problem.questionnaireOfItemsMissing':
    'チェックリストに {service} の項目がありますが、そのアンケートのタブがありません。アンケートの下でサービスをもう一度追加する (項目は残ります) か、ブックの以前のバージョンからタブを元に戻してください。サービスが対象でなくなった場合は、チェックリストからその行を削除してください。',
  'problem.questionnaireSeveralTabs':
    '{service} のアンケートのタブが複数あります: {names}。1 つだけ残して削除してください。残しておくコピーでは、見出し「{header}」の名前を変更してください。',
  'problem.itemRowMissing':
    'タブ「{sheet}」の列「{header}」に {item} の行がなくなっています。チェックリストを作成し直すと、項目が戻ります。',
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
  'problem.editionUnknown':
    'ブックにはどのエディション用かが書かれておらず、内容はエディションで異なります。どれかを選んでください: {editions}。',
  'problem.editionMixed':
    'ブックは {edition} 用ですが、タブ「{sheet}」の {count} 件の項目は別のエディション ({other}) のテキストです。そのため何も変更していません。正しいエディションを選んでください: {editions}。',
  'problem.editionContradicted':
    'タブ「{sheet}」の {cell} の「{name}」は政府機関向けクラウドのアドレスですが、ブックは {edition} 用です。開始タブのエディションを確認してください。',
  'problem.editionLost':
    '開始タブ、またはそのエディションのセルが削除されたため、ブックがどのエディション用か分かりません。元に戻すか、定義された名前 {name} がエディションの入ったセルを参照するようにしてください。',
  'problem.languageLost':
    '開始タブ、またはその言語のセルが削除されたため、ブックの言語が分かりません。元に戻すか、定義された名前 {name} が言語の入ったセルを参照するようにしてください。',
  'problem.cancelled': 'キャンセルしました。何も書き込まれていません。',
  'problem.fileEncoding':
    '「{file}」の文字コードが UTF-8 ではありません。Excel で「CSV UTF-8」として保存して、もう一度お試しください。',
  'problem.formulaTooLong':
    'タブ「{sheet}」の数式が Excel の上限より長くなります。開始タブで成長率の期間を短くするか、文字列として入力された数値を数値に変換してください。',
  'problem.sheetFiltered':
    'タブ「{sheet}」の行がフィルターで隠れています。フィルターをクリアしてから、もう一度実行してください。',
  'problem.sheetProtected': 'タブ「{sheet}」は保護されています。保護を解除してから、もう一度実行してください。',
  'problem.textNotForCells':
    '「{start}…」には、ブックに保存できない文字が含まれています。その文字を削除してからもう一度実行してください。',
  'problem.dueUnclear': '「{due}」は暦にない日付です。項目の期限の日を選択してください。',
  'problem.textTooLong': '「{start}…」は、セルに入る 32,767 文字を超えています。短くしてからもう一度実行してください。',
  'problem.tabNameTaken':
    '「{sheet}」という別のタブがすでにあります。そのタブの名前を変更してから、もう一度実行してください。',
  'problem.columnsMoved':
    'タブ「{sheet}」では、選択した後に列が移動、名前変更、または削除されました。もう一度選択してください。',
  'problem.headerRowUnknown':
    'タブ「{sheet}」の {row} 行目には見出しがありません。最初の 30 行のうち、見出しのある行を指定してください。',
  'problem.checklistNotChosen':
    'チェックリストと認識できるタブがありません。どのタブがチェックリストで、見出し行がどこにあるかを指定してください。候補: {names}。',
  'problem.mappingOfOwn':
    '「{sheet}」のチェックリストは本アドインのもので、列は ID でわかるため割り当ては不要です。割り当てなしで生成してください。',
  'problem.mappingIncomplete': '「{sheet}」を{role}として使うには「{field}」の列が必要です。列を選んでください。',
  'problem.columnUnknown': 'タブ「{sheet}」に列「{column}」がありません。列の文字または見出しで指定してください。',
  'problem.tabUnknown': 'タブ「{name}」がありません。',
  'problem.customerMissing': 'お客様の名前を入力してください。',
  'problem.alreadySetUp': 'このブックはすでにセットアップされています。チェックリストはタブ「{sheet}」にあります。',
  'problem.foreignConsent':
    'タブ「{sheet}」のチェックリストはここで作成されたものではありません。{count} 行を非表示にし、右端に 2 列を追加します。先に承認してください。',
  'problem.foreignUnclear':
    '{names}: {role}のようですが、見出しからは確実ではありません。見つかった内容を確認し、正しければ承認してください。',
  'problem.groupUnknown': 'チェックリストに「{name}」の行はありません。グループ: {names}。',
  'problem.rowsOfNoGroup':
    'タブ「{sheet}」の {count} 行は、どのサービスまたは分類に属するか分からないため、表示したままにします: {rows}。',
  'problem.scopeAnswerUnclear':
    'タブ「{sheet}」の {cell} の「{value}」は「はい」でも「いいえ」でもないため、{group} の行は非表示になりません。',
  'problem.scopeByQuestions':
    'このブックでは、質問への回答で対象範囲が決まります。{names} の最初の質問に「いいえ」と回答してください。',
  'problem.scopeContradiction':
    'タブ「{sheet}」の {cell} では {group} は対象範囲外、タブ「{otherSheet}」の {otherCell} では対象範囲内です。どちらかを修正してから、もう一度お試しください。',
  'problem.scopeHalfMarked':
    'タブ「{sheet}」の列「{header}」には、印のある行と空白の行があります。空白が対象範囲外を意味する行に「いいえ」と入力するか、空白の意味を指定してから、もう一度お試しください。',
  'problem.scopeQuestionUnclear':
    '「{question}」はサービスまたは分類の全体を指していないため、タブ「{sheet}」の {cell} の回答では何も非表示になりません。',
  'problem.scopeSwitchContradicted':
    '{group} を対象から外そうとしていますが、タブ「{sheet}」の {cell} では対象範囲内です。セルを修正してから、もう一度お試しください。',
  'problem.scopeUnknown':
    'タブ「{sheet}」のチェックリストについて、対象範囲外を示すものがありません。「サービス」と「対象範囲」の見出しを持つタブを追加し、次のそれぞれに「はい」または「いいえ」を入力してください: {names}。',
  'problem.cellInEditMode': 'セルが編集中です。Excel で Enter キーを押してから、もう一度実行してください。',
  'problem.accessDenied':
    'Excel がこの変更を許可していません。ブックが読み取り専用か、保護されている可能性があります。解除してからもう一度実行してください。書き込まれた内容は残り、残りが書き込まれます。',
  'problem.tooLarge': 'ブックが大きすぎて一度に処理できません。',
  'problem.undoGone':
    'これはもう元に戻せません。このウィンドウで記憶しているのは直近の 10 件の操作だけで、アドインの列を削除する前の操作は含まれません。',
  'problem.excelFailed':
    'Excel で最後まで実行できませんでした ({detail})。書き込まれた内容は残ります。もう一度実行すると、残りが書き込まれます。',
  'problem.planChanged':
    '計画を表示した後にブックが変更されたため、何も書き込まれていません。今回行われる内容を確認してから実行してください。',
  'problem.listBesideChecklist':
    'タブ「{sheet}」では、チェックリストの横の {cell} に別の一覧があります。片方の行を非表示にすると、もう片方の行も隠れます。どちらかを別のタブに移して、もう一度お試しください。',
  'problem.nextStepsNotOnStart':
    '{kind, select, taken {タブ「{sheet}」の {cell} に入力があるため、次の手順を表示できません。{cell} を消去するか、タイトルの下に行を挿入して、もう一度お試しください。} other {タブ「{sheet}」が保護されているため、次の手順を表示できません。保護を解除して、もう一度お試しください。}}',
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
  'file.mappingInvalid':
    '「{file}」は inspect が出力する形式の割り当てではありません: {detail} がないか、正しくありません。',
  'file.otherKind':
    '「{file}」の拡張子がブックの種類と一致しません。マクロ有効ブックは .xlsm、それ以外は .xlsx にしてください。',
  'problem.listSeveralTabs':
    '{names} はすべて同じ一覧です。1 つだけ残し、ほかのタブの見出し {header} の名前を変えるか、タブを削除してください。',
  'problem.taskUnknown': 'このお客様に該当するタスク {task} はありません。タスクのタブにこの ID はありません。',
  'problem.reviewToCome': '{day} はまだ来ていません。お客様の確認が得られてから記録してください。',
  'problem.talkToCome': '{day} の話し合いはまだ行われていません。行われてから結果を記録してください。',
  'problem.taskNotSuggested':
    'タスク {task} を完了できることを示すものがブックにありません。それでも完了している場合は、タスクのタブでステータスを設定してください。',
  'problem.skipReasonMissing':
    'タスクを省略できるのは、内容が完全に対応済みのときだけです。タスク {task} の理由を入力してください。',
  'problem.taskSkippedWithoutReason':
    'タスク {task} は理由なしで省略されています。内容が完全に対応済みである理由を、タブ「{sheet}」のセル {cell} に書いてください。',
  'problem.pilotRecommended':
    'Microsoft 365 Apps の展開が始まっています (タスク 1247)。先にパイロットを行うことを推奨します。パイロット前の未解決の項目は {count} 件です。',
  'problem.deploymentBeforeReview':
    'お客様によるチェックリストの確認 (タスク 3190) が完了する前に、Microsoft 365 Apps の展開 (タスク 1247) が始まっています。',
  'problem.customerSeveralRows':
    'タブ「{sheet}」には {customer} の行が複数あります: {services}。サービスをそこにあるとおりに指定してください。同じサービスが 2 行ある場合は 1 行にまとめてください。',
  'problem.customerUnknown':
    'タブ「{sheet}」に {customer} の行がありません。お客様の名前と、複数ある場合はサービスを、そこにあるとおりに指定してください。',
  'problem.accelerationOtherService':
    'プレイブックのアクション プランは Microsoft 365 Apps 用です。{service} には専用のアクセラレーターがあります (タスク SSE-5)。',
} satisfies Record<keyof typeof en, string>;
