/**
 * A typed decimal as the API takes money, with two decimals: '1200' as '1200.00'. What is finer than an öre goes as it
 * is, for the server to refuse in words.
 */
export function moneyInput(decimal: string): string {
  const [kronor = '', ore = ''] = decimal.split('.');
  return ore.length > 2 ? decimal : `${kronor}.${ore.padEnd(2, '0')}`;
}
