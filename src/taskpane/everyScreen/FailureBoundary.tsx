import { Component, type ReactNode } from 'react';
import type { Language } from '../../domain/Language';
import { FailureScreen } from './FailureScreen';

interface FailureBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

interface FailureBoundaryState {
  readonly failure?: { readonly error: unknown } | undefined;
}

/** Shows a failure nobody foresaw in place of everything inside, which starts anew when told to. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = {};

  static getDerivedStateFromError(error: unknown): FailureBoundaryState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    const startAnew = (): void => this.setState({ failure: undefined });
    return <FailureScreen error={failure.error} language={language} onRetry={startAnew} />;
  }
}
