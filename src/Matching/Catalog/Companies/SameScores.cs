using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Fits are the same value when all their scores are, to the last bit.</summary>
internal sealed class SameScores : IEqualityComparer<CenterFit>
{
    public bool Equals(CenterFit? x, CenterFit? y)
    {
        if (x is null || y is null) return x == y;
        foreach (var center in CenterIds.All)
        {
            if (!Same(x.CodeScore(center), y.CodeScore(center)) || !Same(x.KeywordScore(center), y.KeywordScore(center))) return false;
        }

        return true;
    }

    public int GetHashCode(CenterFit fit)
    {
        var hash = new HashCode();
        foreach (var center in CenterIds.All)
        {
            hash.Add(BitConverter.DoubleToInt64Bits(fit.CodeScore(center)));
            hash.Add(BitConverter.DoubleToInt64Bits(fit.KeywordScore(center)));
        }

        return hash.ToHashCode();
    }

    private static bool Same(double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);
}
