using Matching.Domain;

namespace Matching.Planning;

/// <summary>Whom one could approach for what, and what limits it; knows nothing of a catalog. Lists refer to each other by place, from 0.</summary>
public sealed record OutreachProblem
{
    /// <summary>How many approaches there may be in all.</summary>
    /// <value>0 or more.</value>
    public required int Budget { get; init; }

    /// <summary>The companies.</summary>
    public required IReadOnlyList<OutreachCompany> Companies { get; init; }

    /// <summary>The plots, buildings and centers.</summary>
    public required IReadOnlyList<OutreachOffering> Offerings { get; init; }

    /// <summary>The approaches that are possible at all: no gate forbids them.</summary>
    public required IReadOnlyList<OutreachPair> Pairs { get; init; }

    /// <summary>How many approaches each center has to get and may get; a center that is absent is free.</summary>
    public IReadOnlyDictionary<CenterId, Quota> Centers { get; init; } = new Dictionary<CenterId, Quota>();

    /// <summary>How many companies of each city have to be approached and may be; a city that is absent is free. Names as in <see cref="OutreachCompany.City"/>.</summary>
    public IReadOnlyDictionary<string, Quota> Cities { get; init; } = new Dictionary<string, Quota>();

    /// <summary>How many approaches may go through one introducer: whoever is asked too often stops answering.</summary>
    /// <value>5 by default (an estimate); 0 or more.</value>
    public int PerIntroducer { get; init; } = 5;

    /// <summary>By how much of its value an approach gains through an introducer whose tie has strength 1; in proportion for weaker ones.</summary>
    /// <value>0.1 by default (an estimate); 0 or more. 0 plans no introductions.</value>
    public double IntroducerBonus { get; init; } = 0.1;

    /// <summary>Checks every part.</summary>
    /// <exception cref="ArgumentException">A part is out of its range or refers to something that is not there; the message names it.</exception>
    public void Validate()
    {
        Demand(Budget >= 0, $"Budget is {Budget}; it is 0 or more.");
        Demand(PerIntroducer >= 0, $"PerIntroducer is {PerIntroducer}; it is 0 or more.");
        Demand(double.IsFinite(IntroducerBonus) && IntroducerBonus >= 0, $"IntroducerBonus is {IntroducerBonus}; it is 0 or more.");
        foreach (var (name, quota) in Centers.Select(c => (c.Key.Code(), c.Value)).Concat(Cities.Select(c => (c.Key, c.Value)))) quota.Validate(name);
        foreach (var offering in Offerings) offering.Validate();
        foreach (var company in Companies) company.Validate();
        for (var i = 0; i < Pairs.Count; i++)
        {
            var pair = Pairs[i];
            var inside = (uint)pair.Company < (uint)Companies.Count && (uint)pair.Offering < (uint)Offerings.Count;
            if (inside && double.IsFinite(pair.Value) && pair.Value >= 0 && pair.AreaM2 is >= 0 and <= OutreachPair.MostAreaM2) continue;
            throw new ArgumentException($"Pair {i} is {pair}; places lie in the lists, values are 0 or more, areas 0 to {OutreachPair.MostAreaM2} m².");
        }
    }

    private static void Demand(bool holds, string message)
    {
        if (!holds) throw new ArgumentException(message);
    }
}
