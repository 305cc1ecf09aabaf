import type { help as en } from '../en/help';

/** What settings and help say. */
export const help = {
  'settings.language': '作業ウィンドウの言語',
  'settings.language.own': 'ブックの言語',
  'settings.language.hint':
    '言語のないブックでは Excel の言語を使います。質問、項目、セルの問題の説明はブックの言語のままで、ブックに書き込まれる内容もブックの言語です。',
  'settings.workbook': 'このブック',
  'settings.workbook.hint': 'お客様、エディション、言語はタブ「{sheet}」のセルにあり、そこで変更します。',
  'settings.content.ours': 'この作業ウィンドウのコンテンツ',
  'help.intro':
    'サービスごとにアンケートを作り、回答によって対象外になった行を非表示にし、支援が必要なお客様を示します。すべてブックのセルに入っており、直前の操作は元に戻せます。',
  'help.views': 'ビュー',
  'help.questionnaire':
    'すべてのサービスの質問です。ここで回答するとセルに入り、セルに入力した回答はここに表示されます。',
  'help.checklist':
    '行うべきことの一覧です。作成すると、回答によって対象外になった行が非表示になり、理由が入ります。削除されるものはありません。',
  'help.usage':
    '利用できるものをあまり使っていないお客様と、その状態が続いている期間です。シートの強調表示は数値に追従します。',
  'help.tasks': '回答、チェックリスト、使用状況から決まるタスクと、引き継ぎにまだ足りないものです。',
  'help.words': '用語',
  'help.word.mau': 'MAU',
  'help.word.mau.means':
    '月間アクティブ使用状況: 1 か月にサービスを使った人数です。割合は、利用資格のある人数に対するものです。',
  'help.word.stalled': '停滞',
  'help.word.stalled.means':
    '正常とする基準を下回り、成長率がタブ「{sheet}」の基準に満たないか、減少している状態です。',
  'help.word.relative': '相対',
  'help.word.relative.means': '初めの値に対する成長です。40% から 42% なら、相対では 5%、差では 2 ポイントです。',
  'help.word.block': 'ブロック',
  'help.word.block.means': '続いて並ぶ行のまとまりです。たとえば 1 つのサービスのすべての項目です。',
  'help.word.fm': 'FM、FE',
  'help.word.fm.means': '案件を率いる FastTrack Manager と、技術作業を案内する FastTrack Engineer です。',
  'help.word.sme': 'SME',
  'help.word.sme.means': 'サービスの専門家 (Subject Matter Expert) です。使用状況が停滞しているお客様を支援します。',
  'help.keys': '質問を 1 つずつ進めるときのキー',
  'help.key.choose': '1、2、3 …',
  'help.key.choose.does': 'その番号の回答を選びます',
  'help.key.next': 'Enter',
  'help.key.next.does': '次の質問へ進みます',
} satisfies Record<keyof typeof en, string>;
