export const fromTemplates = () => [];
