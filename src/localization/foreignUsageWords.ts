import type { UsageVocabulary } from './Vocabulary';

/** Without our result columns: in these languages we never wrote any, so a column called "Estado" is somebody's own. */
export type ForeignUsageWords = Omit<UsageVocabulary, 'usageHeaders'> & {
  readonly usageHeaders: Pick<UsageVocabulary['usageHeaders'], 'customer' | 'service' | 'entitlements'>;
};

const es: ForeignUsageWords = {
  usageHeaders: {
    customer: ['Cliente', 'Nombre del cliente', 'Inquilino', 'Tenant', 'Cuenta'],
    service: ['Servicio', 'Carga de trabajo', 'Producto'],
    entitlements: ['Derechos', 'Licencias', 'Licencias asignadas', 'Total de licencias', 'Puestos', 'Asientos'],
  },
  usageMetrics: {
    mau: [
      'Usuarios activos mensuales',
      'Usuarios activos al mes',
      'Usuarios activos por mes',
      'Usuarios activos',
      'UAM',
      'Real',
      'Reales',
    ],
    percent: [
      '% MAU',
      'MAU %',
      'MAU en %',
      'Uso activo',
      '% de uso activo',
      'Porcentaje de uso',
      'Porcentaje',
      'Porcentaje de MAU',
      '% de uso',
    ],
    entitlements: ['Derechos', 'Licencias', 'Licencias asignadas', 'Total de licencias', 'Puestos', 'Asientos'],
    other: [
      'Usuarios activos diarios',
      'Usuarios activos al día',
      'UAD',
      'Usuarios activos semanales',
      'Activaciones',
      'Objetivo',
      'Objetivo de MAU',
      'MAU objetivo',
      'Meta',
      'Plan',
      'Planificado',
      'Previsión',
      'Pronóstico',
      'Presupuesto',
      'Crecimiento',
      'Variación',
      'Usuarios inactivos',
    ],
  },
  totals: ['Total', 'Totales', 'Total general', 'Subtotal', 'Suma', 'Promedio'],
  monthHeaders: ['Mes', 'Mes del informe', 'Año-mes', 'Año y mes', 'Mes/año'],
};

const pt: ForeignUsageWords = {
  usageHeaders: {
    customer: ['Cliente', 'Nome do cliente', 'Tenant', 'Locatário', 'Conta'],
    service: ['Serviço', 'Carga de trabalho', 'Workload', 'Produto'],
    entitlements: [
      'Direitos',
      'Licenças',
      'Licenças atribuídas',
      'Total de licenças',
      'Estações',
      'Postos',
      'Assentos',
    ],
  },
  usageMetrics: {
    mau: [
      'Usuários ativos mensais',
      'Usuários ativos por mês',
      'Usuários ativos',
      'Utilizadores ativos mensais',
      'Utilizadores ativos',
      'UAM',
      'Real',
      'Realizado',
    ],
    percent: [
      '% MAU',
      'MAU %',
      'MAU em %',
      'Uso ativo',
      '% de uso ativo',
      'Percentual de uso',
      'Percentual',
      'Percentagem',
      'Percentual de MAU',
      '% de uso',
    ],
    entitlements: [
      'Direitos',
      'Licenças',
      'Licenças atribuídas',
      'Total de licenças',
      'Estações',
      'Postos',
      'Assentos',
    ],
    other: [
      'Usuários ativos diários',
      'Usuários ativos por dia',
      'Utilizadores ativos diários',
      'UAD',
      'Usuários ativos semanais',
      'Ativações',
      'Meta',
      'Meta de MAU',
      'MAU meta',
      'Objetivo',
      'Alvo',
      'Plano',
      'Planejado',
      'Previsão',
      'Orçamento',
      'Crescimento',
      'Variação',
      'Usuários inativos',
    ],
  },
  totals: ['Total', 'Totais', 'Total geral', 'Subtotal', 'Soma', 'Média'],
  monthHeaders: ['Mês', 'Mês do relatório', 'Ano-mês', 'Ano e mês', 'Mês/ano'],
};

/** Usage words of languages the product does not speak, but whose sheets it understands. */
export const FOREIGN_USAGE_WORDS: readonly ForeignUsageWords[] = [es, pt];
