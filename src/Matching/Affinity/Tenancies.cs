namespace Matching.Affinity;

/// <summary>What every learner learns from: the settlements in one order, and which candidate each belongs to.</summary>
internal sealed class Tenancies
{
    /// <exception cref="ArgumentException">A settlement or a candidate is no place of the list, or a candidate comes twice; the message says which.</exception>
    public Tenancies(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(settlements);
        ArgumentNullException.ThrowIfNull(candidates);
        Places = places;
        Candidates = [.. candidates];
        var candidateOf = CandidateOf(places.Count, Candidates);
        foreach (var settlement in settlements)
            if ((uint)settlement.Place >= (uint)places.Count)
                throw new ArgumentException($"A settlement of {settlement.On:yyyy-MM-dd} is at place {settlement.Place}; there are {places.Count}.", nameof(settlements));

        // One order for all: sums of floating-point numbers must not show how the rows were read.
        Settlements =
        [
            .. settlements.OrderBy(s => s.Place).ThenBy(s => s.On).ThenBy(s => s.Firm.Words, StringComparer.Ordinal).ThenBy(s => s.Firm.CapitalWan),
        ];
        CandidateOfSettlement = [.. Settlements.Select(s => candidateOf[s.Place])];
    }

    public IReadOnlyList<Place> Places { get; }

    /// <summary>The candidates as places of the list, in the order given.</summary>
    public int[] Candidates { get; }

    /// <summary>By place, day, words and capital.</summary>
    public Settlement[] Settlements { get; }

    /// <summary>Which candidate each settlement is at, from 0; −1 when at none.</summary>
    public int[] CandidateOfSettlement { get; }

    /// <summary>The place of a settlement.</summary>
    public Place PlaceOf(int settlement) => Places[Settlements[settlement].Place];

    /// <summary>Settlements of each candidate.</summary>
    public int[][] ByCandidate()
    {
        var lists = Candidates.Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < CandidateOfSettlement.Length; i++)
            if (CandidateOfSettlement[i] >= 0)
                lists[CandidateOfSettlement[i]].Add(i);
        return [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>Demands room for one score a candidate.</summary>
    public static void Demand(Span<double> scores, int candidates)
    {
        if (scores.Length != candidates) throw new ArgumentException($"{candidates} candidates need as many scores, not {scores.Length}.", nameof(scores));
    }

    private static int[] CandidateOf(int places, int[] candidates)
    {
        var candidateOf = new int[places];
        Array.Fill(candidateOf, -1);
        for (var i = 0; i < candidates.Length; i++)
        {
            if ((uint)candidates[i] >= (uint)places) throw new ArgumentException($"Candidate {i} is place {candidates[i]}; there are {places}.", nameof(candidates));
            if (candidateOf[candidates[i]] >= 0) throw new ArgumentException($"Place {candidates[i]} is a candidate twice.", nameof(candidates));
            candidateOf[candidates[i]] = i;
        }

        return candidateOf;
    }
}
