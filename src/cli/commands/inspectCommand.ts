import type { Command } from 'commander';
import { inspectWorkbook } from '../../actions/overview/inspectWorkbook';
import type { CommandLine } from './CommandLine';
import { refusingFileProblems } from '../files/refusingFileProblems';
import { openWorkbookFile } from '../files/workbookFile';

export function addInspectCommand(program: Command, commandLine: CommandLine): void {
  program
    .command('inspect')
    .description('Tells what each tab of a workbook was recognised as. Writes nothing.')
    .argument('<in.xlsx>', 'the workbook to read')
    .action(async (input: string) => {
      const result = await refusingFileProblems(async () =>
        inspectWorkbook((await openWorkbookFile(input, commandLine.now)).excel),
      );
      commandLine.print('inspect', result);
    });
}
