import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { core } from '../../../src/catalog/text/en/core';
import { KeptLanguage } from '../../../src/taskpane/frame/KeptLanguage';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readAnswer, readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';

/** Long enough for a machine that does other work beside. */
const PATIENCE = { timeout: 60_000 };

function openPane({ excel, waitingExcel }: StartedExcel, keptLanguage?: KeptLanguage) {
  const kept = keptLanguage ? { keptLanguage } : {};
  const { unmount } = render(
    <TaskPane environment={{ excel, waitingExcel, language: 'en', now: () => TODAY }} {...kept} />,
  );
  return { user: userEvent.setup(), close: unmount };
}

const inStorage = (partition?: string) => new KeptLanguage(() => localStorage, partition);
const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE);
const heading = (name: string | RegExp) => screen.findByRole('heading', { name }, PATIENCE);

beforeEach(() => localStorage.clear());

test('another language of the pane is chosen before anything is set up, and kept for the next pane', async () => {
  const pane = openPane(startExcel(), inStorage('contoso'));
  await pane.user.type(await screen.findByRole('textbox', { name: /Customer/ }, PATIENCE), 'Contoso');
  await pane.user.click(await button('Settings'));
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: 'Language of the pane' }), 'Deutsch');
  await pane.user.click(await button('Schließen'));
  expect(await button('Einstellungen')).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /Kunde/ })).toHaveValue('Contoso');
  expect(document.documentElement.lang).toBe('de');
  expect(screen.getByRole('combobox', { name: 'Sprache' })).toHaveValue('de');
  pane.close();
  openPane(startExcel(), inStorage('contoso'));
  expect(await button('Arbeitsmappe einrichten')).toBeInTheDocument();
  expect(inStorage('fabrikam').read()).toBeUndefined();
});

test('what somebody chose for the workbook stays in another language of the pane', async () => {
  const { user } = openPane(startExcel());
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }, PATIENCE), 'ja');
  await user.click(await button('Settings'));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Language of the pane' }), 'Deutsch');
  await user.click(await button('Schließen'));
  expect(await screen.findByRole('combobox', { name: 'Sprache' })).toHaveValue('ja');
});

test('the pane speaks the chosen language of a workbook of another, and writes that of the workbook', async () => {
  const started = await newWorkbook();
  inStorage().keep('de');
  const { user } = openPane(started, inStorage());
  expect(await heading(/^Contoso · .* · Englisch$/)).toBeInTheDocument();
  await user.click(await button(/Exchange Online/));
  const scope = await screen.findByRole('radiogroup', { name: 'Is Exchange Online in scope?' }, PATIENCE);
  await user.click(within(scope).getByRole('radio', { name: 'No' }));
  await waitFor(() => expect(readAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1')).toBe('No'), PATIENCE);
  await user.click(await screen.findByRole('tab', { name: 'Checkliste' }));
  await waitFor(async () => expect(await button('Endgültige Checkliste erstellen')).toBeEnabled(), PATIENCE);
  await user.click(await button('Endgültige Checkliste erstellen'));
  expect(
    await screen.findByText(/^\d+ Zeilen in 1 Block ausgeblendet, .*aktualisiert\.$/, {}, PATIENCE),
  ).toBeInTheDocument();
  const said = readCells(started.local, 'Checklist', 'H1:I60').flat().map(String);
  expect(said).toContain('Out of scope');
  expect(said).toContain('Exchange Online is out of scope (EXCHANGE-Q1: No)');

  const languageOf = (element: HTMLElement) => element.closest('[lang]')!.getAttribute('lang');
  expect(languageOf(await screen.findByText(core.items['CORE-01'].title, {}, PATIENCE))).toBe('en');
  expect(languageOf(screen.getByText('Core onboarding', { selector: '[aria-pressed] > *' }))).toBe('en');
  expect(languageOf(screen.getByText(/^Punkte \(/))).toBe('de');
  await user.click(await button(/^Ausgeblendet/));
  const [why] = await screen.findAllByText('Exchange Online is out of scope (EXCHANGE-Q1: No)', {}, PATIENCE);
  expect(languageOf(why!)).toBe('en');
  await user.click(screen.getByRole('tab', { name: 'Fragebogen' }));
  expect(languageOf(screen.getByText('Is Exchange Online in scope?'))).toBe('en');
  await user.click(await button('Einstellungen'));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Sprache des Aufgabenbereichs' }), '');
  await user.click(await button('Close'));
  expect(languageOf(screen.getByText('Is Exchange Online in scope?'))).toBe('en');
  expect(document.querySelector('main [lang]:not(option)')).toBeNull();
});

test('settings and help stand beside the views, which come back as they were left', async () => {
  const { user } = openPane(await newWorkbook());
  await user.type(await screen.findByRole('searchbox', { name: 'Find a question' }, PATIENCE), 'UPN');
  await user.click(await button('Settings'));
  expect(await screen.findByText('Content of this pane', {}, PATIENCE)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Settings' })).toBeInTheDocument();
  await user.click(await button('Help'));
  expect(await heading('Words')).toBeInTheDocument();
  expect(screen.queryByText('Content of this pane')).not.toBeVisible();
  await user.click(await screen.findByRole('tab', { name: 'Questionnaire' }));
  expect(screen.getByRole('searchbox')).toHaveValue('UPN');
});

test('storage that fails does no harm: a choice lasts as long as the pane', async () => {
  const forbidden = new KeptLanguage(() => {
    throw new DOMException('forbidden', 'SecurityError');
  }, undefined);
  const { user } = openPane(startExcel(), forbidden);
  await user.click(await button('Settings'));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Language of the pane' }), 'ja');
  expect(await button('設定')).toBeInTheDocument();
});

test('what is kept and is no language of ours is none', () => {
  inStorage().keep('ja');
  const [key] = Object.keys(localStorage);
  localStorage.setItem(key!, 'tlh');
  expect(inStorage().read()).toBeUndefined();
  inStorage().keep(undefined);
  expect(Object.keys(localStorage)).toEqual([]);
});
