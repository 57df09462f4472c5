import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server allows scripts and styles from its own files only: nothing may end up inside the page or in a data address.
export default defineConfig({
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    sourcemap: false,
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: 'http://127.0.0.1:3123', changeOrigin: true } },
  },
});
