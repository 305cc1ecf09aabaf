/** What newer content brings to one service. */
export interface ServiceDifference {
  /** In the words of the workbook. */
  readonly service: string;
  readonly questionsAdded: number;
  readonly questionsChanged: number;
  readonly questionsRemoved: number;
  readonly itemsAdded: number;
  readonly itemsChanged: number;
  readonly itemsRemoved: number;
}

/** The content a workbook has and the one it gets, with what differs. */
export interface ContentDifference {
  readonly from: string;
  readonly to: string;
  readonly services: readonly ServiceDifference[];
}
