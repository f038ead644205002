/** Style sheets, which webpack turns into <style> elements. */
declare module '*.css';
