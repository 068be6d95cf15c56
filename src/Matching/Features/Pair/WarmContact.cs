using System.Collections.Frozen;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F53: 1 when the company was last met in person or through an introducer, 0 when it was written to or called.</summary>
public sealed class WarmContact()
    : PairFeature<WarmContact.Formula>("warmContact", new Text("接触渠道", "met in person or introduced"), "1", 0, 1, new Text("此前从未接触，或未记录渠道", "never in contact before, or by a channel that was not recorded"))
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
        private static readonly FrozenDictionary<string, double> Warmth = new Dictionary<string, double>
        {
            ["visit"] = 1,
            ["referral"] = 1,
            ["event"] = 1,
            ["mail"] = 0,
            ["call"] = 0,
            ["online"] = 0,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var channel = LastContact.Of(pair.Catalog.History, pair.Company.Company.Id, pair.AsOf)?.Channel;
            return channel is not null && Warmth.TryGetValue(channel, out var warm) ? warm : double.NaN;
        }
    }
}
