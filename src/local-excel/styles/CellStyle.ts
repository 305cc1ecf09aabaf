/** How a cell looks, as the Excel API names it. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single';
  readonly strikethrough: boolean;
  /** `#RRGGBB` */
  readonly fontColor: string;
  /** points */
  readonly fontSize: number;
  readonly fontName: string;
  /** `#RRGGBB`, or undefined for no fill */
  readonly fillColor: string | undefined;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly locked: boolean;
  /** The leading apostrophe that makes a cell text. */
  readonly quotePrefix: boolean;
}

export type StyleChange = Partial<CellStyle>;

/** The part of a conditional format that changes how a cell looks. */
export interface DifferentialStyle {
  readonly fillColor?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly underline?: 'None' | 'Single' | undefined;
  readonly numberFormat?: string | undefined;
}
