using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F51: ln(1 + days since the company's last event, about whatever offering of the district).</summary>
public sealed class DaysSinceContact()
    : PairFeature<DaysSinceContact.Formula>("daysSinceContact", new Text("距上次接触", "time since the last contact"), "ln days", 0, 9, new Text("此前从未接触", "never in contact before"))
{
    /// <inheritdoc/>
    public override bool FollowsExposure => true;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Contact;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.None;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var contact = LastContact.Of(pair.Catalog.History, pair.Company.Company.Id, pair.AsOf);
            return contact is { } last ? Math.Log(1.0 + pair.AsOf.DayNumber - last.On.DayNumber) : double.NaN;
        }
    }
}
