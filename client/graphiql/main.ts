// Fetched by itself, so that the build does not count it to what the client begins with.
void import('./explorer.tsx');
