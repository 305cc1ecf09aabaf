import { Player } from '../torture/Player';
import { playRun, type Players } from '../torture/playRun';
import { prepareAction, TORTURED } from '../torture/tortureActions';

const seed = Number(process.argv[2]);
const name = process.argv[3]!;
const tab = process.argv[4]!;
const players: Players = { me: new Player('me'), others: [new Player('somebody'), new Player('another')] };
const actions: any[] = [];
for (const a of TORTURED) actions.push(a.name === name ? await prepareAction(a, players.me) : { action: a });

const origOpen = players.me.open.bind(players.me);
let n = 0;
(players.me as any).open = (local: any) => {
  const c = local.connect.bind(local);
  local.connect = (who: string) => {
    const r = c(who);
    if (who !== 'me') return r;
    const b = r.bridge;
    const send = b.sendMessageToHost.bind(b);
    b.sendMessageToHost = (t: string) => {
      n++;
      if (process.env.MSG) console.log('MSG', n, t.slice(0, 300000));
      send(t);
      dump(local, n);
    };
    return r;
  };
  origOpen(local);
};
function dump(local: any, n: number) {
  if (!process.env.DUMP) return;
  for (const s of local.book.sheets.all)
    if (s.name.includes(tab) || s.name.startsWith('Renamed')) {
      console.log(
        `--- after request ${n} ${s.name}`,
        local.book.tables
          .on(s)
          .map((t: any) => JSON.stringify(t.area))
          .join(),
      );
      for (const [, r] of s.content.rows)
        console.log(
          r.index + 1,
          [...r.cells.entries()]
            .flatMap(([c, x]: any) =>
              x && (x.value !== null || x.formula) ? [`${c}:${x.formula ? 'F' : JSON.stringify(x.value)}`] : [],
            )
            .join(' '),
        );
    }
}
const run0 = players.me.excel.run;
(players.me.excel as any).run = (batch: any, prev: any) =>
  run0(async (c: any) => {
    const sy = c.sync.bind(c);
    c.sync = async (...a: any[]) => {
      try {
        return await sy(...a);
      } catch (e) {
        const d = (e as any).debugInfo;
        if (d)
          console.log(
            'ERR',
            n,
            d.code,
            d.errorLocation,
            d.statement,
            d.surroundingStatements?.join(' ; ').slice(0, 900),
          );
        throw e;
      }
    };
    return batch(c);
  }, prev);
const run = await playRun(actions, players, seed);
console.log(
  run.name,
  run.outcome,
  run.edits,
  run.faults.map((f) => f.detail.slice(0, 1500)),
);
