import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import './app/styles/index.css';
import { fetchScreensAhead, startAgainOnNewVersion } from './app/fetch-screens.js';
import { queryClient } from './app/query-client.js';
import { router } from './app/routes.js';
import { AnnounceProvider } from './kernel/announce.js';
import { watchAttention } from './kernel/attention.js';
import { LanguageProvider } from './kernel/language.js';

watchAttention();
startAgainOnNewVersion();
fetchScreensAhead(router.routes);

const place = document.getElementById('app');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <AnnounceProvider>
            <RouterProvider router={router} />
          </AnnounceProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
