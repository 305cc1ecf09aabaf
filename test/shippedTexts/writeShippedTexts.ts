import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SHIPPED_TEXTS } from '../../src/catalog/shipped/shippedTexts';
import { shippedTextsFile, signsOfContent } from './contentTexts';

const FILE = path.join(__dirname, '..', '..', 'src', 'catalog', 'shipped', 'shippedTexts.ts');

void signsOfContent().then((signs) => writeFileSync(FILE, shippedTextsFile(SHIPPED_TEXTS, signs)));
