import { useEffect, useState } from 'react';
import { isNotLoaded } from '../../actions/everyAction/isNotLoaded';
import { messagesAtHand } from '../../actions/everyAction/runAction';
import type { Language } from '../../domain/Language';
import { sentencesAtHand, type Messages } from '../../localization/Messages';
import { LoadingScreen } from './LoadingScreen';
import { ProblemList } from './ProblemList';

interface FailureScreenProps {
  readonly error: unknown;
  readonly language: Language;
  onRetry(): void;
}

/** What stopped the pane, in one sentence, and the way to start it anew. */
export function FailureScreen({ error, language, onRetry }: FailureScreenProps) {
  const [messages, setMessages] = useState<Messages>();
  useEffect(() => {
    void messagesAtHand(language).then(setMessages);
  }, [language]);
  if (!messages) return <LoadingScreen messages={sentencesAtHand(language)} />;
  const message = isNotLoaded(error)
    ? messages.say('problem.notLoaded')
    : messages.say('pane.failed', { detail: String(error) });
  return <ProblemList problems={[{ code: 'paneFailed', message }]} messages={messages} onRetry={onRetry} />;
}
