using Matching.Domain;

namespace Matching.Planning;

/// <summary>Every limit of a problem in one numbered list: the budget, what each offering holds, the quotas and the introducers' patience.</summary>
internal sealed class OutreachLimits
{
    /// <summary>The number of the budget.</summary>
    public const int Budget = 0;

    private readonly List<OutreachLimit> _all = [];
    private readonly Dictionary<CenterId, int> _centers = [];
    private readonly Dictionary<string, int> _cities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _introducers = new(StringComparer.Ordinal);
    private readonly int[] _counts, _capacities;

    public OutreachLimits(OutreachProblem problem)
    {
        Add(new OutreachLimit("budget", 0, problem.Budget));
        _counts = [.. problem.Offerings.Select(o => o.MostCompanies is { } most ? Add(new OutreachLimit(o.Id, 0, most)) : -1)];
        _capacities = [.. problem.Offerings.Select(o => o.CapacityM2 is { } room ? Add(new OutreachLimit(o.Id, 0, (long)Math.Floor(room * OutreachColumns.AreaUnits))) : -1)];
        foreach (var (center, quota) in problem.Centers.OrderBy(c => c.Key)) _centers[center] = Add(OutreachLimit.Of(center.Code(), quota));
        foreach (var (city, quota) in problem.Cities.OrderBy(c => c.Key, StringComparer.Ordinal)) _cities[city] = Add(OutreachLimit.Of(city, quota));
        if (problem is { IntroducerBonus: > 0, PerIntroducer: > 0 })
        {
            foreach (var id in problem.Companies.SelectMany(c => c.Introducers ?? []).Select(i => i.ResidentId).Distinct().Order(StringComparer.Ordinal))
                _introducers[id] = Add(new OutreachLimit(id, 0, problem.PerIntroducer));
        }

        None = _all.Count;
        Array.ForEach([_counts, _capacities], numbers =>
        {
            for (var i = 0; i < numbers.Length; i++) if (numbers[i] < 0) numbers[i] = None;
        });
    }

    /// <summary>The limits by number.</summary>
    public IReadOnlyList<OutreachLimit> All => _all;

    /// <summary>The number that stands for no limit, one past the last.</summary>
    public int None { get; }

    /// <summary>The limits that have a least number.</summary>
    public IEnumerable<int> WithLeast => Enumerable.Range(0, _all.Count).Where(l => _all[l].Least > 0);

    /// <summary>The limit of how many companies an offering takes.</summary>
    public int CountOf(int offering) => _counts[offering];

    /// <summary>The limit of an offering's floor area.</summary>
    public int CapacityOf(int offering) => _capacities[offering];

    /// <summary>The quota of a center.</summary>
    public int Of(CenterId? center) => center is { } known && _centers.TryGetValue(known, out var limit) ? limit : None;

    /// <summary>The quota of a city.</summary>
    public int OfCity(string? city) => city is not null && _cities.TryGetValue(city, out var limit) ? limit : None;

    /// <summary>The patience of an introducer; <see cref="None"/> when nobody may be introduced.</summary>
    public int OfIntroducer(string residentId) => _introducers.GetValueOrDefault(residentId, None);

    private int Add(OutreachLimit limit)
    {
        _all.Add(limit);
        return _all.Count - 1;
    }
}
