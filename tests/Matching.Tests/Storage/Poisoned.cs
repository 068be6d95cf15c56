using System.Collections;
using Matching.Domain;

namespace Matching.Tests.Storage;

/// <summary>Writes that begin well and go wrong.</summary>
internal static class Poisoned
{
    public static IEnumerable<MatchingData> Writes()
    {
        var good = Samples.Companies(["new1", "new2"]);
        yield return good with { Companies = [.. good.Companies, null!] };
        yield return good with { Companies = [.. good.Companies, Samples.Company(null!)] };
        yield return good with { Companies = [.. good.Companies, Samples.Company("")] };
        yield return good with { Companies = [.. good.Companies, Samples.Company(new string('长', 400))] };
        yield return good with { Goals = [new Goal { Indicator = "i", Period = null! }] };
        yield return good with { Engagements = [Samples.OneOfEach.Engagements[0] with { OfferingId = default }] };
        yield return good with { Goals = new Breaking<Goal>([new Goal { Indicator = "i", Period = "p" }]) };
    }

    /// <summary>A list that breaks at its last element.</summary>
    private sealed class Breaking<T>(T[] items) : IReadOnlyList<T>
    {
        public int Count => items.Length + 1;

        public T this[int index] => index < items.Length ? items[index] : throw new InvalidOperationException("The list broke.");

        public IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; i < Count; i++) yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
