using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company accepts a higher rent: one of a unit on offer, of which it may fall 10 % short (domain 5.2, H09).</summary>
internal sealed class HigherRent() : RequirementAmount("higher-rent", up: true, "H09")
{
    /// <inheritdoc/>
    protected override decimal? Read(Requirement stated) => stated.RentMax?.PerDay;

    /// <inheritdoc/>
    protected override Requirement Write(Requirement stated, decimal value) => stated with { RentMax = Rent.FromDay(value) };

    /// <inheritdoc/>
    protected override IEnumerable<double> Limits(Pair pair) => Rents.Of(pair).Select(rent => rent / Rents.Above);
}
