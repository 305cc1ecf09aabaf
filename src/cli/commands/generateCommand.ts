import { Option, type Command } from 'commander';
import { generateChecklist } from '../../actions/checklist/generateChecklist';
import type { CommandLine } from './CommandLine';
import { editionOption, saidEdition, type TypedEdition } from './editions';
import { readMappingFile } from '../files/mappingFile';
import { addFileCommand, REPLACE_EDITED, type OutputOptions } from './fileCommand';
import { parseList } from './parseList';

interface GenerateOptions extends OutputOptions {
  readonly accept?: boolean;
  readonly map?: string;
  readonly outOfScope?: readonly string[];
  readonly unmarked?: 'out' | 'unanswered';
  readonly replaceEdited?: boolean;
  readonly edition?: TypedEdition;
}

export function addGenerateCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'generate',
    description: 'Generates the final checklist: items of services out of scope are hidden, never deleted.',
  };
  addFileCommand<GenerateOptions>(program, commandLine, verb, async ({ excel }, mode, options) => {
    const { accept, map, outOfScope, unmarked, replaceEdited = false, edition } = options;
    return generateChecklist(excel, mode, commandLine.now, {
      replacesEdited: replaceEdited,
      ...saidEdition(edition),
      ...(accept ? { consent: true } : {}),
      ...(map === undefined ? {} : { mapping: await readMappingFile(map) }),
      ...(outOfScope ? { outOfScope } : {}),
      ...(unmarked ? { unmarked } : {}),
    });
  })
    .option(
      '--accept',
      'take what was found in a workbook of another layout: hide its rows, add In scope and Why at the right end',
    )
    .option(
      '--map <mapping.json>',
      'what the tabs there are, as inspect prints it and somebody edited it; counts as accepted',
    )
    .option('--out-of-scope <names>', 'comma-separated services or categories that are out of scope there', parseList)
    .addOption(
      new Option('--unmarked <meaning>', 'what blank means there where other rows are marked').choices([
        'out',
        'unanswered',
      ]),
    )
    .addOption(editionOption())
    .option(REPLACE_EDITED, 'put our texts back into cells of ours that somebody edited; else those stay');
}
