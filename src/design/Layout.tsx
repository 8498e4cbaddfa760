import { words } from './words.ts';

/** What is a class and no part. */
export const Layout = () => (
  <section className="stack">
    <h2>{words.layout}</h2>
    <div className="card">
      <p>{words.card}</p>
    </div>
    <div className="row">
      <p className="card">{words.row}</p>
      <p className="card">{words.row}</p>
    </div>
    <p className="soft small">{words.soft}</p>
    <label>
      {words.select}
      <select className="select">
        {words.countries.map((country) => (
          <option key={country}>{country}</option>
        ))}
      </select>
    </label>
  </section>
);
