import { createRoot } from 'react-dom/client';
import { PreviewPage } from './PreviewPage';

createRoot(document.getElementById('root')!).render(<PreviewPage />);
