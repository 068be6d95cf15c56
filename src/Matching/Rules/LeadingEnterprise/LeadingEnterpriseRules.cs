using System.Collections.Frozen;

namespace Matching.Rules;

/// <summary>Tiers of leading enterprises (龙头企业标准, domain 7.1). Immutable.</summary>
public sealed class LeadingEnterpriseRules
{
    internal LeadingEnterpriseRules(IReadOnlyList<LeadingEnterpriseTier> tiers)
    {
        Tiers = tiers;
        PlaceOfTag = tiers.Index().SelectMany(t => t.Item.Tags.Select(tag => KeyValuePair.Create(tag, t.Index))).ToFrozenDictionary();
    }

    /// <summary>The tiers, highest first; the last has no grounds.</summary>
    public IReadOnlyList<LeadingEnterpriseTier> Tiers { get; }

    /// <summary>For each key of a tag the place in <see cref="Tiers"/> of the tier that it reaches; tags that reach none are absent.</summary>
    internal FrozenDictionary<string, int> PlaceOfTag { get; }
}
