/** An error interrupts what is being read, a result waits for its end. */
export type Urgency = 'polite' | 'assertive';

/** How many messages stay: those that come together are all read. */
const KEPT = 3;

/**
 * What screen readers are told, one region for results and one for errors. The same words stand in the pane where they
 * belong; so that whoever looks for a text in the page finds that place alone, these stand in a closed tree.
 */
export class LiveRegions {
  private readonly regions: Readonly<Record<Urgency, HTMLElement>>;

  /** @param host an empty element that nobody sees */
  constructor(host: HTMLElement) {
    const tree = host.attachShadow({ mode: 'closed' });
    const region = (urgency: Urgency): HTMLElement => {
      const element = document.createElement('div');
      element.setAttribute('aria-live', urgency);
      tree.append(element);
      return element;
    };
    this.regions = { polite: region('polite'), assertive: region('assertive') };
  }

  say(text: string, urgency: Urgency): void {
    const region = this.regions[urgency];
    const message = document.createElement('div');
    message.textContent = text;
    region.append(message);
    while (region.childElementCount > KEPT) region.firstElementChild?.remove();
  }
}
