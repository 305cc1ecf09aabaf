import type { Command } from 'commander';
import { importUsage } from '../../actions/usage/importUsage';
import type { CommandLine } from './CommandLine';
import { addFileCommand, type OutputOptions } from './fileCommand';
import { readBytes } from '../files/workbookFile';

export function addImportUsageCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'import-usage',
    description:
      'Takes usage over into the MAU tab: from a CSV file, or from a tab with one row per customer and month.',
  };
  addFileCommand<OutputOptions & { csv?: string }>(program, commandLine, verb, async ({ excel }, mode, { csv }) => {
    if (csv === undefined) return importUsage(excel, mode, { type: 'rows' }, commandLine.now);
    const content = { name: csv, bytes: await readBytes(csv) };
    return importUsage(excel, mode, { type: 'file', content }, commandLine.now);
  }).option('--csv <report.csv>', 'a Microsoft 365 usage export, or a list of Customer, Month, MAU and Entitlements');
}
