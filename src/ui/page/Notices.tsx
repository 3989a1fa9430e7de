import { Notice } from "./Notice.tsx";

/** What the address asked for that cannot be had. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  return (
    notices.length > 0 && (
      <Notice>
        {notices.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Notice>
    )
  );
}
