type PaneFunction = (event: { completed(): void }) => void;

/** The ribbon of the preview: its buttons call the functions of the pane, which wait, as in Excel, until it is loaded. */
export class PreviewRibbon {
  private readonly functions = new Map<string, PaneFunction>();
  private waiting: readonly string[] = [];

  /** `Office.actions.associate` */
  associate(name: string, run: PaneFunction): void {
    this.functions.set(name, run);
    const pressed = this.waiting.filter((each) => each === name);
    this.waiting = this.waiting.filter((each) => each !== name);
    for (const each of pressed) this.press(each);
  }

  press(name: string): void {
    const run = this.functions.get(name);
    if (run) run({ completed: () => {} });
    else this.waiting = [...this.waiting, name];
  }
}
