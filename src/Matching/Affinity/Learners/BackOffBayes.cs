namespace Matching.Affinity;

/// <summary>Naive Bayes in which a place borrows words from its street, the street from its district, and the district from the city.</summary>
/// <remarks>
/// <para>
/// P(w | place) = (n(w, place) + 100 P(w | street)) / (n(place) + 100), likewise the street with 300 words of its district and the district with 2 000 of the
/// city: Dirichlet back-off (MacKay and Peto, Natural Language Engineering 1, 1995). Words are pairs of neighboring characters.
/// </para>
/// <para>The score is the mean over the firm's words of ln(P(w | place) / P(w | city)), so that long texts do not shout; unseen words count for nothing.</para>
/// </remarks>
public sealed class BackOffBayes : IAffinityLearner
{
    private const double WordsOfCity = 2000, WordsOfDistrict = 300, WordsOfStreet = 100;

    /// <inheritdoc/>
    public string Name => "back-off-bayes";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        if (settlements.Count == 0) return new Indifference(candidates.Count);
        var tree = new WordTree();
        int[] nodes = [.. candidates.Select(candidate => Node(tree, places[candidate], candidate))];
        var nodesOfPlace = candidates.Zip(nodes).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var settlement in tenancies.Settlements)
        {
            var place = places[settlement.Place];
            tree.Add(CharGrams.Of(settlement.Firm.Words, 2, 2), nodesOfPlace.GetValueOrDefault(settlement.Place, Deepest(tree, place)));
        }

        return new Learned(tree, nodes);
    }

    private static int Node(WordTree tree, Place place, int candidate)
    {
        var node = WordTree.City;
        if (place.District is { } district) node = tree.Child(node, district, WordsOfCity);
        if (StreetKey.Of(place) is { } street) node = tree.Child(node, street, WordsOfDistrict);
        return tree.Child(node, candidate, WordsOfStreet);
    }

    // What no candidate lies in needs no node of its own: its words count for the nearest above.
    private static int Deepest(WordTree tree, Place place)
    {
        var node = place.District is { } district ? tree.Find(WordTree.City, district) ?? WordTree.City : WordTree.City;
        return StreetKey.Of(place) is { } street ? tree.Find(node, street) ?? node : node;
    }

    private sealed class Learned(WordTree tree, int[] nodes) : IAffinity
    {
        public void Score(Firm firm, Span<double> scores)
        {
            ArgumentNullException.ThrowIfNull(firm);
            Tenancies.Demand(scores, nodes.Length);
            scores.Clear();
            var bag = CharGrams.Of(firm.Words, 2, 2);
            var length = 0;
            var shares = new double[tree.Count];
            for (var i = 0; i < bag.Tokens.Length; i++)
            {
                if (!tree.TryShares(bag.Tokens[i], shares)) continue;
                length += bag.Counts[i];
                for (var j = 0; j < scores.Length; j++) scores[j] += bag.Counts[i] * Math.Log(shares[nodes[j]] / shares[WordTree.City]);
            }

            for (var j = 0; j < scores.Length && length > 0; j++) scores[j] /= length;
        }
    }
}
