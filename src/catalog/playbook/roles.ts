import type { PlaybookRole, PlaybookRoleFacts } from '../../domain/playbook/PlaybookRole';

export const PLAYBOOK_ROLES: Readonly<Record<PlaybookRole, PlaybookRoleFacts>> = {
  fe: { abbreviation: 'FE', isSupport: false },
  fm: { abbreviation: 'FM', isSupport: false },
  fta: { abbreviation: 'FTA', isSupport: false },
  ftaV2: { abbreviation: 'FTA v2', isSupport: false },
  gmFta: { abbreviation: 'GM FTA', isSupport: false },
  sme: { abbreviation: 'SME', isSupport: true },
  oppSme: { abbreviation: 'OPP SME', isSupport: true },
  oppRanger: { abbreviation: 'OPP Ranger', isSupport: true },
  mvm: { abbreviation: 'MVM', isSupport: false },
  csm: { abbreviation: 'CSM', isSupport: false },
  ats: { abbreviation: 'ATS', isSupport: false },
  atu: { abbreviation: 'ATU', isSupport: false },
  customer: { abbreviation: undefined, isSupport: false },
};
