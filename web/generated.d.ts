/** What web/build.ts makes. These files are not in the repository. */
declare module '*/generated/public.js' {
  export const templates: Record<string, object>;
}
declare module '*/generated/hub.js' {
  export const templates: Record<string, object>;
}
declare module '*/generated/assets.js' {
  /** By the name under which it is served, which holds a hash of the content. */
  export const assets: Record<string, { readonly type: string; readonly body: string }>;
  /** The served name of 'public.css', 'public.js', 'icon.svg' and so on. */
  export const assetNames: Record<string, string>;
  /** Source expression of a content security policy for the script in the page frame. */
  export const frameScriptHash: string;
}
/** The part of the engine's runtime that we use; its published types leave this file out. */
declare module 'nunjucks/browser/nunjucks-slim.js' {
  type Done = (error: Error | null, exported?: object) => void;
  type Loader = {
    getSource(name: string): {
      src: { type: 'code'; obj: object };
      path: string;
      noCache: boolean;
    };
    isRelative(name: string): boolean;
    resolve(from: string, to: string): string;
  };
  type Environment = {
    addFilter(name: string, filter: (value: never) => unknown): void;
    render(template: string, context: object): string;
  };
  const nunjucks: {
    Environment: new (loader: Loader, options: { autoescape: boolean }) => Environment;
    Template: {
      prototype: {
        getExported: (this: object, context?: object, frame?: object, done?: Done) => void;
      };
    };
    runtime: { SafeString: new (text: string) => { toString(): string } };
  };
  export default nunjucks;
}
