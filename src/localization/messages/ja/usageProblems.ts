import type { usageProblems as en } from '../en/usageProblems';

/** What stops usage from being read or judged, and how to go on. */
export const usageProblems = {
  'problem.usageAnswerInvalid':
    '「{value}」を理解できません。月は 2026-10、年は 2026、会計年度の始まりは FY27=2026-07 のように書いてください。',
  'problem.usageColumnUnclear':
    '{kind, select, blank {タブ「{sheet}」の列 {column} には見出しのない数値があります} other {タブ「{sheet}」の「{header}」(列 {column}) を理解できません}}。何月か ({column}=2026-10 など) を指定するか、無視するように指定してください。それまでは判定されません。',
  'problem.usageYearMissing':
    'タブ「{sheet}」の月には、{cell} の「{header}」以降、年がありません。最初の月の年を指定するか、見出しに年を書いてください。',
  'problem.usageFiscalYear':
    'タブ「{sheet}」の月は、{cell} の「{header}」以降、会計年度の下にあります。いずれかの年度がいつ始まるかを FY27=2026-07 のように指定してください。',
  'problem.usageBlockBelow':
    'タブ「{sheet}」の {cell} に、ほかの月または列の見出し行があります。その月をほかの月の隣か、別のタブに置いてください。',
  'problem.usageCustomerMissing':
    'タブ「{sheet}」の {cell} の行のサービスがどのお客様のものか分かりません。{cell} にお客様を入力するか、行を消去してください。',
  'problem.usageCustomerTwice':
    'タブ「{sheet}」には {customer} の {service} の行が複数あります (最後は {cell})。1 行だけにしてください。',
  'problem.usageServicesBelow':
    'タブ「{sheet}」の {cell} の「{name}」は、{partCell} の「{part}」など下の行の合計です。お客様の列にサービスが並んでいます。サービスを別の列にして (ピボットテーブルでは [デザイン] の [レポートのレイアウト] で [表形式で表示] と [アイテムのラベルをすべて繰り返す])、もう一度お試しください。',
  'problem.usageSumUnclear':
    'タブ「{sheet}」の {cell} の「{name}」は、{partCell} などほかの行の合計です。{kind, select, services {この行を除くにはサービスを消去してください。お客様であればそう指定してください。} other {お客様か、除くものかを指定してください: {names}。}}',
  'problem.usageTargetUnclear':
    'タブ「{sheet}」の {cell} の「{name}」は、お客様とも目標の行とも読めます。どちらかを指定してください。',
  'problem.usageCellUnclear': 'ファイルの {line} 行目、「{header}」の「{value}」は整数ではありません。',
  'problem.usageListSeveralMau': 'アクティブ ユーザーの列が複数あります: {headers}。月間の列を指定してください。',
  'problem.usageListDates': '{line} 行目の「{value}」は、日/月とも月/日とも読めます。どちらが先かを指定してください。',
  'problem.usageListParts':
    '{kind, select, parts {{customer} には 1 か月に複数の行があり ({lines} 行目)、{columns} で分かれています。合計するように指定するか、1 か月 1 行にしてください。} other {{customer} には、1 か月に食い違う行が複数あります ({lines} 行目)。直してからもう一度お試しください。}}',
  'problem.usageMissing':
    'お客様の列、利用資格の列、月の列がそろったタブがありません。タブと列を指定してください。月は C=2026-10 のように指定できます。',
  'problem.usageQuarters':
    'タブ「{sheet}」は、{cell} の「{header}」以降、四半期で区切られています。判定は月ごとです。代わりに 2026年10月 のような月ごとの列を置いてください。',
  'problem.usageWeeks':
    'タブ「{sheet}」は、{cell} の「{header}」以降、週または日で区切られています。判定は月ごとです。代わりに 2026年10月 のような月ごとの列を置き、その月のアクティブ ユーザー数を入力してください。',
  'problem.usageListYear':
    '{line} 行目の「{value}」に年がありません。最初の月の年を指定するか、それぞれの月に年を書いてください。',
  'problem.usageListShares':
    '「{sheet}」の {cell} の「{header}」は、お客様と月ごとに 1 行のパーセントの値です。このような一覧には、利用資格と並んでアクティブ ユーザー数が必要です。ユーザー数を追加してください。または、お客様ごとに 1 行、月ごとに 1 列になるように月を横に並べてください。その場合はパーセントのまま判定します。',
  'problem.usageMonthsBelow':
    'タブ「{sheet}」の月は、{cell} の「{header}」以降、縦に並んでいます。お客様ごとに 1 行、月ごとに 1 列が必要です。セルをコピーし、[形式を選択して貼り付け] の [行/列の入れ替え] で貼り付けるか、お客様、月、MAU、利用資格の列を持つ一覧にしてください。',
  'problem.usageMonthsUnnamed':
    'タブ「{sheet}」には、{cell} の「{header}」以降に、どの月か決められない見出しがあります。2026年7月 のように書くか、各列がどの月かを指定してください。',
  'problem.usageTabPerMonth':
    '月ごとに別のタブになっています: {names}。1 つのタブに月ごとの列を並べて、もう一度お試しください。',
  'problem.usageNoMonth':
    'タブ「{sheet}」にはお客様と「{header}」({cell}) がありますが、どの月のものか分かりません。見出しに「MAU 2026年10月」のように月を書いてください。',
  'problem.usageGoesTo':
    'タブ「{sheet}」に入ります。タブ「{names}」にもお客様があります。そちらに入れる場合は選んでください。',
  'problem.usageTabUnfit':
    '{kind, select, months {タブ「{sheet}」に {names} の列がありません。列を挿入するか、先にお客様の範囲をテーブルにしてください。} room {タブ「{sheet}」の最後の月の右に {names} の場所がありません。{cell} に内容があります。その左に空の列を挿入してもう一度試すか、先にお客様の範囲をテーブルにしてください。} service {使用状況にはサービスがありますが、タブ「{sheet}」にサービスの列がありません。列を追加するか、別のタブを選んでください。} other {タブ「{sheet}」にはユーザー数を入れられません。利用資格の列と、件数の月が必要です。別のタブを選んでください。}}',
  'problem.usageNotChosen':
    'タブ「{sheet}」で選んだ列は使用状況の表になりません。お客様の列と、見出しに月が書かれた列が必要です。見出しに月がない場合は C=2026-10 のように月を指定してください。',
  'problem.usageSeveralTabs': '使用状況のタブが複数あります: {names}。対象のタブを指定してください。',
  'problem.usageSeveralTables':
    'タブ「{sheet}」には表が 2 つ並んでいます (月は {cell} から)。2 つ目を 1 つ目の下か別のタブに移すか、どの列が月かを指定してください。',
  'problem.usageSeveralTitles':
    'タブ「{sheet}」の月の上には、{cell} 以降、サービス名など異なる言葉があります。どの列が一組かを指定するか、サービスごとに行を作ってください。',
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
  'problem.usageMonthZero':
    'タブ「{sheet}」の「{header}」({cell}) はすべて 0 です。未入力であれば列 {column} を無視してください。実際の数値であれば、どの月か指定してください (例: {column}={month})。',
  'problem.usageSmallShares':
    'タブ「{sheet}」の {cell} 以降に、パーセントの値の中で 1 以下の数値があります: {names}。0.4 が 0.4% であればそう指定し、40% であれば 40 と入力してください。それまでこれらのお客様は判定されません。',
  'problem.usageNotOnStart':
    '{kind, select, protected {タブ「{sheet}」の使用状況のタブの一覧は、タブが保護されているため変わりません。保護を解除して、もう一度お試しください。} filtered {タブ「{sheet}」の使用状況のタブの一覧は、タブにフィルターがかかっているため変わりません。フィルターをクリアして、もう一度お試しください。} columns {タブ「{sheet}」の使用状況のタブの一覧 ({cell}) は、列が挿入または削除されたため変わりません。一覧の行とその上の見出しを削除して、もう一度お試しください。} other {タブ「{sheet}」の使用状況のタブの一覧は、すぐ下の {cell} に入力があるため変わりません。{cell} の上に行を挿入して、もう一度お試しください。}}',
  'problem.usageOlderMonthZero':
    'タブ「{sheet}」の「{header}」({cell}) はすべて 0 です。未入力であれば消去してください。',
  'problem.usageNameless':
    'タブ「{sheet}」の、数値があるのにお客様のない行は判定されません: {count} 行、最初は {cell}。',
  'problem.usageTwinRows':
    'タブ「{sheet}」では「{name}」の行が複数あり（{cell} など）、「{header}」（{column} 列）だけが異なります。{kind, select, service {行ごとに判定するには、{column} 列をお客様の列として選択してください。} other {行ごとに判定するには、{column} 列の見出しを「サービス」に変更するか、お客様の列として選択してください。}}合算すべき行は 1 行にまとめ、日次ユーザーなど別の数値の行は別のタブに移してください。',
  'problem.usageRowsLeftOut': 'お客様ではない行は取り込まれません: {names}。',
  'problem.usageBelowTable':
    'タブ「{sheet}」の表の下にあるお客様は数えられません。最初は {cell} です。表をその行まで広げてから、もう一度実行してください。',
  'problem.usageBesideTable':
    'タブ「{sheet}」の {cell} の「{header}」は表の外にあり、数えられません。表をその列まで広げてから、もう一度実行してください。',
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
  'problem.usageFileShares':
    'ファイルにはパーセントの値が入っています。必要なのはユーザー数です。ユーザー数を書き出すか、ファイルを Excel で開いてそこでお客様を強調表示してください。',
  'problem.usageFileUnknown':
    'このファイルは既知の使用状況レポートではなく、お客様、月、アクティブ ユーザーの列もありません。',
  'problem.usageLineUnclear':
    '{kind, select, nobody {ファイルの {line} 行目にはアクティブ ユーザー数がありますが、お客様がありません。各行にお客様を入力してください。} other {ファイルの {line} 行目の「{value}」は月または整数として読み取れません。}}',
  'problem.usageRowUnclear':
    '{kind, select, nobody {タブ「{sheet}」の {cell} の行にはアクティブ ユーザー数がありますが、お客様がありません。各行にお客様を入力してください。} other {タブ「{sheet}」の {cell} にある「{value}」は月または整数として読み取れません。}}',
  'problem.usageConflict':
    '{customer} の {month} (タブ「{sheet}」の {cell}) には {value} ではなく {present} が入っています。どちらかを修正してから、もう一度実行してください。',
  'problem.usageFileConflict':
    '{customer} の {month} に {present} と {value} の両方があります。どちらかを元データから削除してから、もう一度実行してください。',
  'problem.usageHalfEntered':
    'タブ「{sheet}」には {all} 社中 {customers} 社のお客様が入力されています。もう一度実行すると、残りが入力されます。',
  'problem.usageMonthNotOver': '{month}はまだ終わっていないため、その数値は確定していません。',
} satisfies Record<keyof typeof en, string>;
