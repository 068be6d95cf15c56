namespace Matching.Domain;

/// <summary>How well a company fits each of the six centers, 0–1, by its industry code and its words (domain 4.5).</summary>
/// <remarks>
/// Per center: fit = 1 − (1 − codeScore)·(1 − 0.8·keywordScore). It needs no history and is the same every time. Missing facts add nothing: a company
/// without code and words fits every center with 0. Immutable and safe for concurrent use.
/// </remarks>
public sealed class CenterFit
{
    /// <summary>The least fit that makes a center a company's own.</summary>
    public const double CenterFrom = 0.50;

    /// <summary>The least fit that makes a company a neighbor of a center.</summary>
    public const double AdjacentFrom = 0.30;

    private const double SecondaryRole = 0.7;
    private const double KeywordPart = 0.8;
    private const double BackedFrom = 0.3;
    private const double NameWeight = 1.0;
    private const double ProductWeight = 0.8;
    private const double ScopeWeight = 0.5;

    // A score made of products such as 0.6 × 0.5 must not miss its threshold by a rounding error.
    private const double Rounding = 1e-9;

    private static readonly KeywordScanner Scanner = new(IndustryCenters.All);

    private readonly double[] _codes;
    private readonly double[] _keywords;
    private readonly double[] _fits;

    private CenterFit(double[] codes, double[] keywords)
    {
        (_codes, _keywords) = (codes, keywords);
        _fits = new double[CenterIds.Count];
        var best = 0;
        for (var c = 0; c < _fits.Length; c++)
        {
            _fits[c] = 1 - ((1 - codes[c]) * (1 - (KeywordPart * keywords[c])));
            if (_fits[c] > _fits[best]) best = c;
        }

        Max = _fits[best];
        Affinity = Max >= CenterFrom - Rounding ? CenterAffinity.Center : Max >= AdjacentFrom - Rounding ? CenterAffinity.Adjacent : CenterAffinity.None;
        Primary = Affinity == CenterAffinity.Center ? (CenterId)best : null;
    }

    /// <summary>The best fit, 0–1.</summary>
    public double Max { get; }

    /// <summary>The center it fits best, when that fit is 0.50 or more; of equal ones the first in the order of <see cref="CenterId"/>.</summary>
    public CenterId? Primary { get; }

    /// <summary>How close it is to any center.</summary>
    public CenterAffinity Affinity { get; }

    /// <summary>The fit with one center, 0–1.</summary>
    public double this[CenterId center] => _fits[(int)center];

    /// <summary>What the industry codes alone say, 0–1.</summary>
    public double CodeScore(CenterId center) => _codes[(int)center];

    /// <summary>What the words alone say, 0–0.95.</summary>
    public double KeywordScore(CenterId center) => _keywords[(int)center];

    /// <summary>The fit of a company, by what its row says.</summary>
    public static CenterFit Of(Company company) =>
        Of(company.IndustryCode, company.IndustryVersion, [company.NameZh, company.NameEn], company.BusinessScope, company.ProductKeywords, []);

    /// <summary>The words of a company's row that speak for or against a center, in the order of the center's list.</summary>
    public static IReadOnlyList<CenterKeyword> WordsFound(Company company, CenterId center)
    {
        ArgumentNullException.ThrowIfNull(company);
        Span<double> found = stackalloc double[Scanner.Count];
        found.Clear();
        Scan(found, [company.NameZh, company.NameEn], company.BusinessScope, company.ProductKeywords);
        return Scanner.Found(found, center);
    }

    /// <summary>The fit of a firm that is described by its parts; each may be missing.</summary>
    /// <param name="code">GB/T 4754 code of the main industry, of any level.</param>
    /// <param name="version">The edition of the codes; nothing is read into codes of an unknown edition.</param>
    /// <param name="name">Name; its words weigh 1.0.</param>
    /// <param name="scope">经营范围; boiler-plate, so its words weigh 0.5.</param>
    /// <param name="keywords">Words for products, patents or news; they weigh 0.8.</param>
    /// <param name="secondaryCodes">Codes of further industries, of the same edition; they weigh 0.7.</param>
    public static CenterFit Of(
        string? code,
        IndustryVersion version,
        string? name = null,
        string? scope = null,
        IReadOnlyList<string>? keywords = null,
        IReadOnlyList<string>? secondaryCodes = null) =>
        Of(code, version, [name, null], scope, keywords ?? [], secondaryCodes ?? []);

    /// <summary>The fit that has these scores, one a center: what <see cref="CodeScore"/> and <see cref="KeywordScore"/> gave before.</summary>
    internal static CenterFit FromScores(ReadOnlySpan<double> codes, ReadOnlySpan<double> keywords) => new(codes.ToArray(), keywords.ToArray());

    private static CenterFit Of(
        string? code,
        IndustryVersion version,
        ReadOnlySpan<string?> names,
        string? scope,
        IReadOnlyList<string> keywords,
        IReadOnlyList<string> secondaryCodes)
    {
        Span<double> found = stackalloc double[Scanner.Count];
        found.Clear();
        Scan(found, names, scope, keywords);

        var ofKeywords = new double[CenterIds.Count];
        Scanner.Score(found, ofKeywords);
        var ofCodes = new double[CenterIds.Count];
        Raise(ofCodes, code, version, 1, ofKeywords);
        foreach (var secondary in secondaryCodes) Raise(ofCodes, secondary, version, SecondaryRole, ofKeywords);
        return new CenterFit(ofCodes, ofKeywords);
    }

    private static void Scan(Span<double> found, ReadOnlySpan<string?> names, string? scope, IReadOnlyList<string> keywords)
    {
        foreach (var name in names) Scanner.Scan(name, NameWeight, found);
        foreach (var keyword in keywords) Scanner.Scan(keyword, ProductWeight, found);
        Scanner.Scan(scope, ScopeWeight, found);
    }

    private static void Raise(double[] ofCodes, string? code, IndustryVersion version, double role, double[] ofKeywords)
    {
        var scores = code is null ? null : CenterCodeScores.Of(IndustryEditions.To2017(code, version));
        if (scores is null) return;
        for (var c = 0; c < ofCodes.Length; c++)
            ofCodes[c] = Math.Max(ofCodes[c], role * scores.Of(c, ofKeywords[c] >= BackedFrom - Rounding));
    }
}
