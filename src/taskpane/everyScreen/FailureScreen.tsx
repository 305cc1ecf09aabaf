import { useEffect, useState } from 'react';
import type { Language } from '../../domain/Language';
import { loadMessages, type Messages } from '../../localization/Messages';
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
    // The sentences themselves may be what did not load; the English ones are always there.
    void loadMessages(language)
      .catch(() => loadMessages('en'))
      .then(setMessages);
  }, [language]);
  if (!messages) return <LoadingScreen messages={undefined} />;
  const message = messages.say('pane.failed', { detail: String(error) });
  return <ProblemList problems={[{ code: 'paneFailed', message }]} messages={messages} onRetry={onRetry} />;
}
