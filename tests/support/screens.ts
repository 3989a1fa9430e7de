/** The addresses of all screens, in their states, by what they show. A plan has none before it is written. */
export const screens = {
  "the ladder": "/",
  "a comparison with a row open": "/compare?sections=skills,kpis,responsibilities&row=skills.linux",
  "five levels, everything":
    "/compare?levels=associate,junior,mid,senior,lead&sections=skills,decision-rights&show=all",
  "skills by level": "/skills",
  "skills in full and compact, a row open and a category folded":
    "/skills?show=full&density=compact&folded=security&row=skills.cloud",
  "skills of which none fits": "/skills?q=zebra&at=boss",
  "behaviours by level": "/skills/behaviours",
  "behaviours in full, a row open": "/skills/behaviours?show=full&row=behaviours.mentoring",
  "tools by level": "/skills/tools",
  "tools in full, a row open": "/skills/tools?show=full&row=tools.itsm",
  "decision rights by level": "/skills/decisions",
  "decision rights, a row open": "/skills/decisions?row=decision-rights.tooling-changes",
  "the steps by section": "/compare?sections=skills&steps=sections",
  "the KPIs as charts": "/kpis?categories=kpi-observability,kpi-reliability&tables=alert-noise",
  "the KPIs as a table": "/kpis?view=table&pair=senior,lead",
  "the KPIs by how often": "/kpis?view=rhythm",
  "a KPI": "/kpis/alert-noise",
  plans: "/plan",
  calibrations: "/calibrate",
  "an unknown calibration": "/calibrate/nowhere",
  "an unknown KPI": "/kpis/xyz",
  "a level with a row open": "/levels/lead?row=skills.skill.linux",
  "an unknown level": "/levels/boss",
  "an unknown page": "/nowhere",
};
