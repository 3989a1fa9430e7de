import styles from "./Packet.module.css";

/** Lines to be signed on, for paper alone. */
export function PacketSignatures({ person }: { readonly person: string }) {
  const lines = [
    { label: "Name", value: person },
    { label: "Manager’s name", value: "" },
  ];
  return (
    <section className={styles.signatures} aria-label="Signatures">
      {lines.map(({ label, value }) => (
        <p key={label}>
          {[label, "Signature", "Date"].map((name) => (
            <span key={name}>
              <b>{name === label && value}</b>
              {name}
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}
