/** Where an SME is requested: the Resource Request Tool (playbook R22). */
export const SME_REQUEST = 'https://aka.ms/FRPHubSMERequestProcess';
