/** `'My tab'!B2:C3` → `B2:C3` */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
